-- The county of a cell, where wards have changed: that of the lowest ward of the served set among its places.
update area cell
set county_code = w.county_code, county_name_en = w.county_name_en
from (
    select distinct on (c.area_id) c.area_id, ward.county_code, ward.county_name_en
    from place_area c
    join place_area p using (place_id)
    join served_boundary_set s on s.boundary_set_id = p.boundary_set_id and s.kind = 'ward'
    join area ward on ward.area_id = p.area_id
    where c.boundary_set_id = :set
    order by c.area_id, ward.code
) w
where w.area_id = cell.area_id
  and (cell.county_code, cell.county_name_en) is distinct from (w.county_code, w.county_name_en)
