-- Incidents of one definition in each ward that had any, from one month to another, both included.
select c.ward_id, sum(c.incidents)::integer as incidents
from ward_month_count c
join definition_crime_type using (crime_type_id)
where definition = :definition and c.month between :from and :to
group by c.ward_id
