-- Of each month of a source and force that is served: its rows in a ward of the served set, outside it, without a place; and those
-- that a later file tells of again.
select m.source, m.force, m.month, m.load_id,
       count(i.incident_id)::integer as rows,
       count(*) filter (where pa.place_id is not null)::integer as placed,
       count(*) filter (where i.place_id is not null and pa.place_id is null)::integer as outside,
       count(*) filter (where i.incident_id is not null and i.place_id is null)::integer as unplaced,
       count(*) filter (where i.superseded)::integer as superseded
from police_month m
left join incident i using (police_month_id)
left join place_area pa on pa.place_id = i.place_id
    and pa.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'ward')
group by m.source, m.force, m.month, m.load_id
order by m.source, m.force, m.month
