-- The LSOAs whose residents one ward shares in, with their rank by one index; the largest part first.
select l.code, coalesce(r.lsoa_name, l.name_en) as name, w.residents,
       w.residents::double precision / nullif(p.residents, 0) as share_of_ward, r.rank
from lsoa_ward w
join area l on l.area_id = w.lsoa_id
join area_population p on p.area_id = w.ward_id and p.population_edition = w.population_edition
left join deprivation_rank r on r.lsoa_code = l.code and r.edition = :edition and r.domain = :domain
where w.ward_id = :ward_id and w.population_edition = :population_edition
order by w.residents desc, l.code
