-- Editions of deprivation and residents whose LSOAs are not loaded.
select edition, lsoa_vintage
from (
    select e.edition, e.lsoa_vintage from deprivation_edition e
    where exists (select from deprivation_rank r where r.edition = e.edition)
    union all
    select e.edition, e.lsoa_vintage from population_edition e
    where exists (select from population p where p.edition = e.edition)
) loaded
where not exists (select from boundary_set s where s.kind = 'lsoa' and s.vintage = loaded.lsoa_vintage)
order by edition
