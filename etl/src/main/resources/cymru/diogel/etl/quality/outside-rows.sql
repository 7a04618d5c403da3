-- Of each file of incidents that is served: its rows outside the wards by how far, in metres to the nearest.
select m.load_id,
       count(*) filter (where o.metres <= 1000) as to_1km,
       count(*) filter (where o.metres > 1000 and o.metres <= 10000) as to_10km,
       count(*) filter (where o.metres > 10000) as beyond,
       max(o.metres) as farthest
from police_month m
join incident i using (police_month_id)
join place_outside o using (place_id)
group by m.load_id
