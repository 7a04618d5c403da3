-- The area of each boundary set that a place falls in. On a shared border the lowest code has it. Only pairs of a place and
-- a set that were not looked at before: boundary sets and places newer than this load's transaction.
insert into place_area (place_id, boundary_set_id, area_id)
select distinct on (a.boundary_set_id, p.place_id) p.place_id, a.boundary_set_id, a.area_id
from area a
join place p on ST_Intersects(a.geom_27700, p.geom_27700)
where not exists (
    select from place_area known where known.boundary_set_id = a.boundary_set_id and known.place_id = p.place_id)
order by a.boundary_set_id, p.place_id, a.code
