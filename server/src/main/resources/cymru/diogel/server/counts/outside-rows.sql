-- Of each source and force that is served: rows outside the wards by how far, in metres to the nearest; none where no distance is known.
select m.source, m.force,
       count(*) filter (where o.metres <= 1000)::integer as to_1km,
       count(*) filter (where o.metres > 1000 and o.metres <= 10000)::integer as to_10km,
       count(*) filter (where o.metres > 10000)::integer as beyond,
       round(max(o.metres))::integer as farthest_m
from police_month m
join incident i using (police_month_id)
join place_outside o using (place_id)
group by m.source, m.force
order by m.source, m.force
