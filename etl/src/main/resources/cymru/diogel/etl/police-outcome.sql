-- Of each police file that is served: rows in a ward of the served set, outside it, without a place, superseded.
select m.load_id,
       count(i.incident_id) as rows_loaded,
       count(*) filter (where pa.place_id is not null) as placed,
       count(*) filter (where i.place_id is not null and pa.place_id is null) as outside,
       count(*) filter (where i.incident_id is not null and i.place_id is null) as unplaced,
       count(*) filter (where i.superseded) as superseded
from police_month m
left join incident i using (police_month_id)
left join place_area pa on pa.place_id = i.place_id
    and pa.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'ward')
group by m.load_id
