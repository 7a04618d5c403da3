-- Incidents in one ward by every crime type of the definition's source, none included, and whether the definition counts it.
select t.title_en, t.title_cy,
       exists (select from definition_count d where d.definition = f.definition and d.crime_type_id = t.crime_type_id) as counted,
       coalesce(sum(c.incidents), 0)::integer as incidents
from definition f
join crime_type t on t.source = f.source
left join area_month_count c
       on c.crime_type_id = t.crime_type_id and c.area_id = :ward_id and c.month between :from and :to
where f.definition = :definition
group by f.definition, t.crime_type_id, t.title_en, t.title_cy
order by t.title_en
