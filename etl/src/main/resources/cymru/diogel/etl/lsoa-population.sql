-- Residents of an LSOA, as published for the boundaries that it is of.
insert into area_population (area_id, population_edition, residents)
select a.area_id, e.edition, p.residents
from population_edition e
join boundary_set s on s.kind = 'lsoa' and s.vintage = e.lsoa_vintage
join area a using (boundary_set_id)
join population p on p.edition = e.edition and p.lsoa_code = a.code
