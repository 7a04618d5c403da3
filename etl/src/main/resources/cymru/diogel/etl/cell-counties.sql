-- The county of a cell: that of the served ward in which its centre lies, else that of a place in it; on a border the lowest
-- code has it.
update area cell
set county_code = w.county_code, county_name_en = w.county_name_en
from (
    select distinct on (area_id) area_id, county_code, county_name_en
    from (
        select c.area_id, 1 as turn, ward.code, ward.county_code, ward.county_name_en
        from area c
        join served_boundary_set s on s.kind = 'ward'
        join area ward on ward.boundary_set_id = s.boundary_set_id and ST_Intersects(ward.geom_27700, ST_Centroid(c.geom_27700))
        where c.boundary_set_id = :set
        union all
        select c.area_id, 2, ward.code, ward.county_code, ward.county_name_en
        from place_area c
        join place_area p using (place_id)
        join served_boundary_set s on s.boundary_set_id = p.boundary_set_id and s.kind = 'ward'
        join area ward on ward.area_id = p.area_id
        where c.boundary_set_id = :set
    ) candidate
    order by area_id, turn, code
) w
where w.area_id = cell.area_id
  and (cell.county_code, cell.county_name_en) is distinct from (w.county_code, w.county_name_en)
