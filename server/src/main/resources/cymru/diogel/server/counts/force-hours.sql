-- The hours of one definition's offences in the operational week, in aoristic weights; hour 0 is Monday 06:00.
select h.hour, sum(h.weight) as weight
from total_month_hour h
join definition_count d on d.crime_type_id = h.crime_type_id and d.traits = h.traits and h.month between d.first_month and d.last_month
where d.definition = :definition and h.month between :from and :to
group by h.hour
