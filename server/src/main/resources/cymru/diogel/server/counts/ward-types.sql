-- Incidents in one ward by every crime type of the definition's source, none included, and whether the definition counts it.
select t.title_en, t.title_cy, d.crime_type_id is not null as counted, coalesce(sum(c.incidents), 0)::integer as incidents
from definition f
join crime_type t on t.source = f.source
left join definition_crime_type d on d.crime_type_id = t.crime_type_id and d.definition = f.definition
left join ward_month_count c
       on c.crime_type_id = t.crime_type_id and c.ward_id = :ward_id and c.month between :from and :to
where f.definition = :definition
group by t.crime_type_id, d.crime_type_id, t.title_en, t.title_cy
order by t.title_en
