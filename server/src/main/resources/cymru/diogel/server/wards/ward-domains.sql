-- The deprivation of one ward in every domain of one edition, the overall index first.
select n.domain, n.title_en, n.title_cy,
       d.residents, d.residents_10, d.residents_20, d.residents_30, d.residents_50,
       d.lsoas, d.lsoas_10, d.lsoas_20, d.worst_lsoa, d.worst_rank
from deprivation_domain n
left join area_deprivation d on d.domain = n.domain and d.area_id = :ward_id and d.edition = :edition
order by n.position
