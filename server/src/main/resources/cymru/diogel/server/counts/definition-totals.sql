-- Offences of one definition in the served wards or without a place, and those of them without a place.
select coalesce(sum(c.incidents), 0)::integer as incidents, coalesce(sum(c.unplaced), 0)::integer as unplaced
from total_month_count c
join definition_count d on d.crime_type_id = c.crime_type_id and d.traits = c.traits and c.month between d.first_month and d.last_month
where d.definition = :definition and c.month between :from and :to
