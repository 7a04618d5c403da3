-- The counties that hold wards of the served set, named by the served counties where those are loaded.
select w.county_code as code,
       coalesce(min(c.name_en), min(w.county_name_en), w.county_code) as name_en,
       coalesce(min(c.name_cy), min(w.county_name_en), w.county_code) as name_cy,
       count(*)::integer as wards
from area w
join served_boundary_set s on s.boundary_set_id = w.boundary_set_id and s.kind = 'ward'
left join (area c join served_boundary_set cs on cs.boundary_set_id = c.boundary_set_id and cs.kind = 'county')
       on c.code = w.county_code
where w.county_code is not null
group by w.county_code
order by w.county_code
