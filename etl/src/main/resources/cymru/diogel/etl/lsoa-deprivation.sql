-- Of each LSOA its own rank, and its residents in the published groups that it is in.
insert into area_deprivation (
    area_id, edition, domain, residents, residents_10, residents_20, residents_30, residents_50,
    lsoas, lsoas_10, lsoas_20, lsoas_30, lsoas_50, worst_lsoa, worst_rank, best_rank)
select a.area_id, r.edition, r.domain, p.residents,
       p.residents * (r.rank <= g.max_10)::integer,
       p.residents * (r.rank <= g.max_20)::integer,
       p.residents * (r.rank <= g.max_30)::integer,
       p.residents * (r.rank <= g.max_50)::integer,
       1, (r.rank <= g.max_10)::integer, (r.rank <= g.max_20)::integer, (r.rank <= g.max_30)::integer, (r.rank <= g.max_50)::integer,
       r.lsoa_code, r.rank, r.rank
from deprivation_edition e
join deprivation_cut g using (edition)
join boundary_set s on s.kind = 'lsoa' and s.vintage = e.lsoa_vintage
join area a using (boundary_set_id)
join area_population p using (area_id)
join deprivation_rank r on r.edition = e.edition and r.lsoa_code = a.code
