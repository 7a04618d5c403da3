-- Incidents of one definition in each ward that had any, from one month to another, both included.
select c.area_id, sum(c.incidents)::integer as incidents
from area_month_count c
join area a using (area_id)
join boundary_set s on s.boundary_set_id = a.boundary_set_id and s.kind = 'ward'
join definition_count d on d.crime_type_id = c.crime_type_id and d.traits = c.traits and c.month between d.first_month and d.last_month
where d.definition = :definition and c.month between :from and :to
group by c.area_id
