-- The wards of the served set with their names and counties, in order of code.
select a.area_id, a.code, a.name_en, a.name_cy,
       coalesce(c.name_en, a.county_name_en) as county_name_en, coalesce(c.name_cy, a.county_name_en) as county_name_cy
from served_boundary_set s
join area a using (boundary_set_id)
left join (area c join served_boundary_set cs on cs.boundary_set_id = c.boundary_set_id and cs.kind = 'county')
       on c.code = a.county_code
where s.kind = 'ward'
order by a.code
