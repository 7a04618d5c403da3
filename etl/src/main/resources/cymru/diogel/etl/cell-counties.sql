-- The county of a cell: that of the served ward in which its centre lies, else that of a place in it; on a border the lowest
-- code has it.
update area cell
set county_code = w.county_code, county_name_en = w.county_name_en
from (
    select distinct on (area_id) area_id, county_code, county_name_en
    from (
        select c.area_id, 1 as turn, ward.code, ward.county_code, ward.county_name_en
        from area ward
        join cell_centre c on ST_Intersects(ward.geom_27700, c.centre)
        where ward.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'ward')
        union all
        select c.area_id, 2, ward.code, ward.county_code, ward.county_name_en
        from place_area c
        join place_area p using (place_id)
        join area ward on ward.area_id = p.area_id
        where c.boundary_set_id = :set
          and p.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'ward')
    ) candidate
    order by area_id, turn, code
) w
where w.area_id = cell.area_id
  and (cell.county_code, cell.county_name_en) is distinct from (w.county_code, w.county_name_en)
