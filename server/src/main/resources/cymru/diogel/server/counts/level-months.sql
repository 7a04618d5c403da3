-- Incidents of one definition in every served area of a kind that had any, by month and flags.
select c.area_id, c.month, c.traits, sum(c.incidents)::integer as incidents
from area_month_count c
join area a using (area_id)
join served_boundary_set s on s.boundary_set_id = a.boundary_set_id and s.kind = :kind
join definition_count d on d.crime_type_id = c.crime_type_id and d.traits = c.traits and c.month between d.first_month and d.last_month
where d.definition = :definition
group by c.area_id, c.month, c.traits
order by c.area_id, c.month, c.traits
