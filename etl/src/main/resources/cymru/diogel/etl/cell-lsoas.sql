-- Of each cell that has none yet, the LSOA in which its centre lies (on a border the lowest code), or the nearest where it lies in
-- none.
insert into cell_lsoa (cell_id, boundary_set_id, lsoa_code)
with cell as materialized (
    select a.area_id, ST_Centroid(a.geom_27700) as centre
    from area a
    join boundary_set s on s.boundary_set_id = a.boundary_set_id and s.kind = 'cell'
    where not exists (select from cell_lsoa known where known.cell_id = a.area_id)
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
select area_id, boundary_set_id, code
from lsoa_of
