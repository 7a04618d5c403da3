-- Offences of one definition in the served wards or without a place, by its parts, month and flags.
select coalesce(g.offence_group, t.title_en) as part, coalesce(g.title_en, t.title_en) as title_en,
       coalesce(g.title_cy, t.title_cy) as title_cy, coalesce(g.position, t.crime_type_id) as position,
       c.month, c.traits, sum(c.incidents)::integer as incidents, sum(c.unplaced)::integer as unplaced
from total_month_count c
join definition_count d on d.crime_type_id = c.crime_type_id and d.traits = c.traits and c.month between d.first_month and d.last_month
join crime_type t on t.crime_type_id = c.crime_type_id
left join (crime_type_group m join offence_group g using (offence_group))
       on m.crime_type_id = c.crime_type_id and c.month between m.first_month and m.last_month
where d.definition = :definition and c.month between :from and :to
group by 1, 2, 3, 4, 5, 6
order by position, part, c.month, c.traits
