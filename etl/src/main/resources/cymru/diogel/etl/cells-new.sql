-- Cells that an occupied place lies in and that are not there yet, each in the county of the lowest ward among its places.
select distinct on (c.code) c.code, w.county_code, w.county_name_en
from cell_stage c
join place_area p using (place_id)
join served_boundary_set s on s.boundary_set_id = p.boundary_set_id and s.kind = 'ward'
join area w on w.area_id = p.area_id
where not exists (select from area known where known.boundary_set_id = :set and known.code = c.code)
order by c.code, w.code
