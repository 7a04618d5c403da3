-- Of each ward and named area, the residents and the LSOAs in each published group, and its worst LSOA. Never a mean of ranks.
-- Every apportioned resident counts. An LSOA is one of the area's LSOAs when at least 5 % of its own residents, or 5 % of the
-- residents of the area, live in their overlap: two digitisations of one border do not lend a ward its neighbour's rank. The
-- largest part is always one, so that no area is without.
insert into area_deprivation (
    area_id, edition, domain, residents, residents_10, residents_20, residents_30, residents_50,
    lsoas, lsoas_10, lsoas_20, lsoas_30, lsoas_50, worst_lsoa, worst_rank, best_rank)
select w.ward_id, r.edition, r.domain, sum(w.residents),
       coalesce(sum(w.residents) filter (where r.rank <= g.max_10), 0),
       coalesce(sum(w.residents) filter (where r.rank <= g.max_20), 0),
       coalesce(sum(w.residents) filter (where r.rank <= g.max_30), 0),
       coalesce(sum(w.residents) filter (where r.rank <= g.max_50), 0),
       count(*) filter (where w.material),
       count(*) filter (where w.material and r.rank <= g.max_10),
       count(*) filter (where w.material and r.rank <= g.max_20),
       count(*) filter (where w.material and r.rank <= g.max_30),
       count(*) filter (where w.material and r.rank <= g.max_50),
       (array_agg(r.lsoa_code order by r.rank, r.lsoa_code) filter (where w.material))[1],
       min(r.rank) filter (where w.material),
       max(r.rank) filter (where w.material)
from (
    select lw.ward_id, lw.population_edition, l.code as lsoa_code, lw.residents,
           lw.residents >= 0.05 * p.residents
           or lw.residents >= 0.05 * sum(lw.residents) over area_of
           or lw.residents = max(lw.residents) over area_of as material
    from lsoa_ward lw
    join area l on l.area_id = lw.lsoa_id
    join population p on p.edition = lw.population_edition and p.lsoa_code = l.code
    where lw.residents > 0
    window area_of as (partition by lw.ward_id, lw.population_edition)
) w
join population_edition p on p.edition = w.population_edition
join deprivation_edition e on e.lsoa_vintage = p.lsoa_vintage
join deprivation_rank r on r.edition = e.edition and r.lsoa_code = w.lsoa_code
join deprivation_cut g on g.edition = e.edition
group by w.ward_id, r.edition, r.domain
