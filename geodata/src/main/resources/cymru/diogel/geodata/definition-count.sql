-- Tells out the parts of every definition: each combination of crime type, flags (traits) and months that it counts.
insert into definition_count (definition, crime_type_id, traits, first_month, last_month)
select p.definition, t.crime_type_id, 0, date '2000-01-01', date '9999-12-01'
from definition d
join definition_part p using (definition)
join crime_type t on t.source = d.source and t.title_en = p.part
where d.source = 'police.uk'
union all
select p.definition, g.crime_type_id, traits, g.first_month, g.last_month
from definition d
join definition_part p using (definition)
join crime_type_group g on g.offence_group = p.part
cross join generate_series(0, 31) as traits
where d.source = 'force'
  and case p.domestic when 'any' then true when 'only' then traits & 1 = 1 else traits & 1 = 0 end
  and (d.any_traits = 0 or traits & d.any_traits <> 0)
