-- Incidents of one definition in every served area of a kind that had any, by month and flags.
with counted as materialized (
    select crime_type_id, traits, first_month, last_month from definition_count where definition = :definition
)
select c.area_id, c.month, c.traits, sum(c.incidents)::integer as incidents
from area_month_count c
join counted d on d.crime_type_id = c.crime_type_id and d.traits = c.traits and c.month between d.first_month and d.last_month
where c.area_id = any (array(select area_id from served_boundary_set join area using (boundary_set_id) where kind = :kind))
group by c.area_id, c.month, c.traits
order by c.area_id, c.month, c.traits
