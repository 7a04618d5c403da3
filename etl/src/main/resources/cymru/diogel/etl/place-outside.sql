-- How far the places outside the served wards lie from the nearest, in metres; those that were not measured before.
insert into place_outside (place_id, metres)
select p.place_id, nearest.metres
from place p
cross join lateral (
    select w.geom_27700 <-> p.geom_27700 as metres from served_ward w order by w.geom_27700 <-> p.geom_27700 limit 1
) nearest
where not exists (select from place_outside known where known.place_id = p.place_id)
  and not exists (
    select from place_area pa
    where pa.place_id = p.place_id
      and pa.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'ward'))
