-- The population editions that the served wards have residents of, the census first.
select e.edition, e.lsoa_vintage, e.title_en, e.title_cy
from population_edition e
where exists (select from area_population p
              join area a on a.area_id = p.area_id
              join served_boundary_set s using (boundary_set_id)
              where p.population_edition = e.edition and s.kind = 'ward')
order by e.edition <> 'census-2021', e.edition desc
