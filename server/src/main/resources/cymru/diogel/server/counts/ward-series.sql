-- Incidents of one definition in one ward by month, for the months that had any.
select c.month, sum(c.incidents)::integer as incidents
from ward_month_count c
join definition_crime_type using (crime_type_id)
where definition = :definition and c.ward_id = :ward_id and c.month between :from and :to
group by c.month
