-- The area of each boundary set that a place falls in. On a shared border the lowest code has it; named areas may overlap, and
-- each has what lies in it. Cells are placed by arithmetic, not here. Only pairs of a place and a set that were not looked at
-- before: boundary sets and places newer than this load's transaction.
insert into place_area (place_id, boundary_set_id, area_id)
select place_id, boundary_set_id, area_id
from (
    select p.place_id, a.boundary_set_id, a.area_id, s.kind,
           row_number() over (partition by a.boundary_set_id, p.place_id order by a.code) as turn
    from boundary_set s
    join area a using (boundary_set_id)
    join place p on ST_Intersects(a.geom_27700, p.geom_27700)
    where a.boundary_set_id = any (array(select boundary_set_id from boundary_set where kind <> 'cell')) and not exists (
        select from place_area known where known.boundary_set_id = a.boundary_set_id and known.place_id = p.place_id)
) hit
where turn = 1 or kind = 'named'
