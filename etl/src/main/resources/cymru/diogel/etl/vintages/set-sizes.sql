-- Published boundaries that have fewer areas than in the version that was served; served. stands for its schema.
with before as (
    select s.kind, s.vintage, count(*) as areas
    from served.boundary_set s join served.area a using (boundary_set_id)
    where not s.sample
    group by 1, 2
), now as (
    select s.kind, s.vintage, count(*) as areas
    from boundary_set s join area a using (boundary_set_id)
    group by 1, 2
)
select case b.kind when 'county' then 'counties' else b.kind || 's' end as layer, b.vintage, b.areas as before, n.areas as now
from before b
join now n using (kind, vintage)
where b.kind in ('ward', 'lsoa', 'county') and n.areas < b.areas
order by 1, 2
