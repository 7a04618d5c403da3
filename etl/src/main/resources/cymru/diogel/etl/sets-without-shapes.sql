-- The sets of published boundaries that have no generalised outlines yet, as a reader knows them.
select boundary_set_id,
       case kind when 'ward' then 'wards' when 'lsoa' then 'lsoas' else 'counties' end || ' ' || vintage as name
from boundary_set s
where kind in ('ward', 'lsoa', 'county')
  and not exists (select from area_shape h where h.boundary_set_id = s.boundary_set_id)
order by boundary_set_id
