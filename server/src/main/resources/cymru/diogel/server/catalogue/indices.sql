-- Every index: an edition and a domain, and whether its ranks, its LSOA boundaries and a population for them are loaded.
select e.edition, d.domain, e.lsoa_vintage,
       case d.domain when 'overall' then e.title_en else e.title_en || ': ' || d.title_en end as title_en,
       case d.domain when 'overall' then e.title_cy else e.title_cy || ': ' || d.title_cy end as title_cy,
       d.title_en as domain_en, d.title_cy as domain_cy,
       exists (select from deprivation_rank r where r.edition = e.edition and r.domain = d.domain)
       and exists (select from boundary_set b where b.kind = 'lsoa' and b.vintage = e.lsoa_vintage)
       and exists (select from population join population_edition p using (edition)
                   where p.lsoa_vintage = e.lsoa_vintage) as available
from deprivation_edition e cross join deprivation_domain d
order by e.edition desc, d.position
