-- The hours of one definition's offences in the operational week by its parts, in aoristic weights; hour 0 is Monday 06:00.
select coalesce(g.offence_group, t.title_en) as part, h.hour, sum(h.weight) as weight
from total_month_hour h
join definition_count d on d.crime_type_id = h.crime_type_id and d.traits = h.traits and h.month between d.first_month and d.last_month
join crime_type t on t.crime_type_id = h.crime_type_id
left join crime_type_group g on g.crime_type_id = h.crime_type_id and h.month between g.first_month and g.last_month
where d.definition = :definition and h.month between :from and :to
group by 1, 2
order by 1, 2
