-- Each occupied place in its cell.
insert into place_area (place_id, boundary_set_id, area_id)
select c.place_id, a.boundary_set_id, a.area_id
from cell_stage c
join area a on a.boundary_set_id = :set and a.code = c.code
