-- Wards of each vintage with those of the next that they have land in common with, as shares of both, and how many of the earlier
-- ward's residents live there by the area of each LSOA (a weight: it is made whole people afterwards). Less than 1 % of both
-- wards is one border digitised twice, not land that changed hands.
with edition as (
    select population_edition
    from (select distinct population_edition from lsoa_ward) loaded
    join population_edition e on e.edition = loaded.population_edition
    order by e.lsoa_vintage desc
    limit 1
), step as (
    select boundary_set_id, lead(boundary_set_id) over (order by vintage) as next_set
    from boundary_set
    where kind = 'ward'
), overlap as materialized (
    select o.area_id as from_id, n.area_id as to_id, o.area_m2 as from_m2, n.area_m2 as to_m2,
           ST_Intersection(o.geom_27700, n.geom_27700) as common
    from step
    join area o using (boundary_set_id)
    join area n on n.boundary_set_id = step.next_set and ST_Intersects(o.geom_27700, n.geom_27700)
)
select v.from_id, v.to_id,
       least(1, ST_Area(v.common) / v.from_m2) as from_share,
       least(1, ST_Area(v.common) / v.to_m2) as to_share,
       p.population_edition, p.residents,
       coalesce((
           select sum(w.residents * ST_Area(ST_Intersection(v.common, l.geom_27700)) / (w.share * l.area_m2))
           from lsoa_ward w
           join area l on l.area_id = w.lsoa_id
           where w.ward_id = v.from_id and w.population_edition = p.population_edition
       ), 0) as weight
from overlap v
left join area_population p on p.area_id = v.from_id and p.population_edition = (select population_edition from edition)
where ST_Area(v.common) >= 0.01 * least(v.from_m2, v.to_m2)
order by v.from_id, v.to_id
