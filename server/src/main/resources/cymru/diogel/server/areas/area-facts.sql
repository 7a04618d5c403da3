-- Every area of the served set of a kind with its residents, its deprivation by one index, and by income beside it.
select a.area_id, a.code, a.name_en, a.name_cy, s.vintage,
       a.county_code, coalesce(c.name_en, a.county_name_en) as county_name_en, coalesce(c.name_cy, a.county_name_en) as county_name_cy,
       p.residents as population,
       d.residents, d.residents_10, d.residents_20, d.residents_30, d.residents_50,
       d.lsoas, d.lsoas_10, d.lsoas_20, d.lsoas_30, d.lsoas_50, d.worst_lsoa, d.worst_rank,
       i.residents as income_residents, i.residents_20 as income_residents_20, i.lsoas as income_lsoas, i.lsoas_20 as income_lsoas_20
from served_boundary_set s
join area a using (boundary_set_id)
left join (area c join served_boundary_set cs on cs.boundary_set_id = c.boundary_set_id and cs.kind = 'county')
       on c.code = a.county_code
left join area_population p on p.area_id = a.area_id and p.population_edition = :population_edition
left join deprivation_of_area d on d.area_id = a.area_id and d.edition = :edition and d.domain = :domain
       and d.of_cell = (:kind = 'cell')
left join deprivation_of_area i on i.area_id = a.area_id and i.edition = :edition and i.domain = 'income'
       and i.of_cell = (:kind = 'cell')
where s.kind = :kind
order by a.code
