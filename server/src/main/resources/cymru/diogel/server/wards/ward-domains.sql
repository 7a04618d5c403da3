-- The deprivation of one ward in every domain of one edition, the overall index first; weights, in per cent, are those of WIMD 2025.
select n.domain, n.title_en, n.title_cy, case when :edition = 'wimd-2025' then n.weight_2025::integer end as weight,
       d.residents, d.residents_10, d.residents_20, d.residents_30, d.residents_50,
       d.lsoas, d.lsoas_10, d.lsoas_20, d.worst_lsoa, d.worst_rank
from deprivation_domain n
left join area_deprivation d on d.domain = n.domain and d.area_id = :ward_id and d.edition = :edition
order by n.position
