-- Residents of a ward: the whole people that its LSOAs' parts hold.
insert into area_population (area_id, population_edition, residents)
select ward_id, population_edition, sum(residents)
from lsoa_ward
group by ward_id, population_edition
