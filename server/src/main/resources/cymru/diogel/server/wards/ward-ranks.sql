-- The rank of every LSOA that one ward shares in, in each domain of one edition; the largest part first.
select l.code, r.lsoa_name as name, w.residents,
       w.residents::double precision / nullif(p.residents, 0) as share_of_ward, r.domain, r.rank
from lsoa_ward w
join area l on l.area_id = w.lsoa_id
join area_population p on p.area_id = w.ward_id and p.population_edition = w.population_edition
join deprivation_rank r on r.lsoa_code = l.code and r.edition = :edition
join deprivation_domain n on n.domain = r.domain
where w.ward_id = :ward_id and w.population_edition = :population_edition
order by w.residents desc, l.code, n.position
