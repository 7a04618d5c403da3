-- LSOAs with residents, of each population edition on the boundaries that it is for.
select a.area_id, a.geom_27700, e.edition, p.residents
from population_edition e
join boundary_set s on s.kind = 'lsoa' and s.vintage = e.lsoa_vintage
join area a on a.boundary_set_id = s.boundary_set_id
join population p on p.edition = e.edition and p.lsoa_code = a.code
order by e.edition, a.code
