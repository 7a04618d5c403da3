-- Of each cell that has none yet, the deprivation of the LSOA in which its centre lies (on a border the lowest code), or of the
-- nearest where it lies in none. Nobody is counted as living in a cell.
insert into area_deprivation (
    area_id, edition, domain, residents, residents_10, residents_20, residents_30, residents_50,
    lsoas, lsoas_10, lsoas_20, lsoas_30, lsoas_50, worst_lsoa, worst_rank, best_rank)
with cell as materialized (
    select a.area_id, ST_Centroid(a.geom_27700) as centre
    from area a
    join boundary_set s on s.boundary_set_id = a.boundary_set_id and s.kind = 'cell'
    where not exists (select from area_deprivation d where d.area_id = a.area_id)
), within as materialized (
    select c.area_id, l.boundary_set_id, min(l.code) as code
    from cell c
    join area l on ST_Intersects(l.geom_27700, c.centre)
    join boundary_set s on s.boundary_set_id = l.boundary_set_id and s.kind = 'lsoa'
    group by c.area_id, l.boundary_set_id
), lsoa_of as (
    select * from within
    union all
    select c.area_id, s.boundary_set_id, nearest.code
    from cell c
    cross join boundary_set s
    cross join lateral (
        select l.code from area l where l.boundary_set_id = s.boundary_set_id
        order by l.geom_27700 <-> c.centre, l.code limit 1) nearest
    where s.kind = 'lsoa' and (c.area_id, s.boundary_set_id) not in (select area_id, boundary_set_id from within)
)
select o.area_id, r.edition, r.domain, 0, 0, 0, 0, 0,
       1, (r.rank <= g.max_10)::integer, (r.rank <= g.max_20)::integer, (r.rank <= g.max_30)::integer, (r.rank <= g.max_50)::integer,
       r.lsoa_code, r.rank, r.rank
from lsoa_of o
join boundary_set s using (boundary_set_id)
join deprivation_edition e on e.lsoa_vintage = s.vintage
join deprivation_cut g using (edition)
join deprivation_rank r on r.edition = e.edition and r.lsoa_code = o.code
