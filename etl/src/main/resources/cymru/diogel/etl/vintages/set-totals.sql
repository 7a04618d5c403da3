-- Of each set of wards or LSOAs, where there are several of the kind: its areas, and where the incidents of every file lie by their
-- points. What is in an area, outside all, and without a place is everything, in each set alike.
with at as (
    select place_id, count(*) as n from incident group by place_id
), total as (
    select coalesce(sum(n), 0) as incidents, coalesce(sum(n) filter (where place_id is null), 0) as unplaced from at
), placed as (
    select boundary_set_id, sum(n) as n from place_area join at using (place_id) group by boundary_set_id
)
select s.kind || 's' as layer, s.vintage, t.incidents, t.unplaced, coalesce(p.n, 0) as placed,
       t.incidents - t.unplaced - coalesce(p.n, 0) as outside,
       (select count(*) from area a where a.boundary_set_id = s.boundary_set_id) as areas,
       exists (select from served_boundary_set v where v.boundary_set_id = s.boundary_set_id) as served
from boundary_set s
cross join total t
left join placed p using (boundary_set_id)
where s.kind in ('ward', 'lsoa') and (select count(*) from boundary_set o where o.kind = s.kind) > 1
order by s.kind desc, s.vintage
