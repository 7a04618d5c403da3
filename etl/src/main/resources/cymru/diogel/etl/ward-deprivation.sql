-- Of each ward, the residents and the LSOAs in each published group, and its worst LSOA. Never a mean of ranks.
-- Every apportioned resident counts. An LSOA is one of the ward's LSOAs when at least 5 % of its own residents, or 5 % of the
-- residents of the ward, live in their overlap: two digitisations of one border do not lend a ward its neighbour's rank.
insert into area_deprivation (
    area_id, edition, domain, residents, residents_10, residents_20, residents_30, residents_50,
    lsoas, lsoas_10, lsoas_20, lsoas_30, lsoas_50, worst_lsoa, worst_rank, best_rank)
select w.ward_id, r.edition, r.domain, sum(w.residents),
       coalesce(sum(w.residents) filter (where r.rank <= g.p10), 0),
       coalesce(sum(w.residents) filter (where r.rank <= g.p20), 0),
       coalesce(sum(w.residents) filter (where r.rank <= g.p30), 0),
       coalesce(sum(w.residents) filter (where r.rank <= g.p50), 0),
       count(*) filter (where w.material),
       count(*) filter (where w.material and r.rank <= g.p10),
       count(*) filter (where w.material and r.rank <= g.p20),
       count(*) filter (where w.material and r.rank <= g.p30),
       count(*) filter (where w.material and r.rank <= g.p50),
       (array_agg(r.lsoa_code order by r.rank, r.lsoa_code) filter (where w.material))[1],
       min(r.rank) filter (where w.material),
       max(r.rank) filter (where w.material)
from (
    select *, greatest(
               residents::float8 / nullif(sum(residents) over (partition by lsoa_id, population_edition), 0),
               residents::float8 / nullif(sum(residents) over (partition by ward_id, population_edition), 0)) >= 0.05 as material
    from lsoa_ward
) w
join population_edition p on p.edition = w.population_edition
join deprivation_edition e on e.lsoa_vintage = p.lsoa_vintage
join area l on l.area_id = w.lsoa_id
join deprivation_rank r on r.edition = e.edition and r.lsoa_code = l.code
join (
    select edition,
           max(max_rank) filter (where percent = 10) as p10,
           max(max_rank) filter (where percent = 20) as p20,
           max(max_rank) filter (where percent = 30) as p30,
           max(max_rank) filter (where percent = 50) as p50
    from deprivation_group group by edition
) g on g.edition = e.edition
where w.residents > 0
group by w.ward_id, r.edition, r.domain
