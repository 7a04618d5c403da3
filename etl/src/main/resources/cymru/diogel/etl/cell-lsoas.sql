-- The LSOA of each set for every cell without deprivation: that in which its centre lies (on a border the lowest code), else
-- the nearest.
create temp table cell_lsoa on commit drop as
with fresh as materialized (
    select c.* from cell_centre c where not exists (select from area_deprivation d where d.area_id = c.area_id)
), within as materialized (
    select c.area_id, l.boundary_set_id, min(l.code) as code
    from area l
    join cell_centre c on ST_Intersects(l.geom_27700, c.centre)
    where l.boundary_set_id = any (array(select boundary_set_id from boundary_set where kind = 'lsoa'))
      and c.area_id in (select area_id from fresh)
    group by c.area_id, l.boundary_set_id
)
select * from within
union all
select c.area_id, s.boundary_set_id, nearest.code
from fresh c
cross join boundary_set s
cross join lateral (
    select l.code from area l where l.boundary_set_id = s.boundary_set_id
    order by l.geom_27700 <-> c.centre, l.code limit 1) nearest
where s.kind = 'lsoa' and (c.area_id, s.boundary_set_id) not in (select area_id, boundary_set_id from within);
analyze cell_lsoa
