-- The county of a cell that was there, where wards have changed: that of the lowest ward of the served set among its places.
update area cell
set county_code = w.county_code, county_name_en = w.county_name_en
from (
    select distinct on (c.code) c.code, ward.county_code, ward.county_name_en
    from cell_stage c
    join place_area p using (place_id)
    join served_boundary_set s on s.boundary_set_id = p.boundary_set_id and s.kind = 'ward'
    join area ward on ward.area_id = p.area_id
    order by c.code, ward.code
) w
where cell.boundary_set_id = :set and w.code = cell.code
  and (cell.county_code, cell.county_name_en) is distinct from (w.county_code, w.county_name_en)
