-- Incidents of one definition in one ward by month, for the months that had any.
select c.month, sum(c.incidents)::integer as incidents
from area_month_count c
join definition_count d on d.crime_type_id = c.crime_type_id and d.traits = c.traits and c.month between d.first_month and d.last_month
where d.definition = :definition and c.area_id = :ward_id and c.month between :from and :to
group by c.month
