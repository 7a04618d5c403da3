-- Every definition of what is counted, with its parts (crime types, or groups of offences), one row a pair; and whether any month
-- of its source is loaded.
select d.definition, d.version, d.agreed_on, d.source, d.proxy, d.title_en, d.title_cy, d.note_en, d.note_cy, d.any_traits,
       exists (select from police_month m where m.source = d.source) as available,
       p.part, p.domestic, coalesce(t.title_en, g.title_en) as part_en, coalesce(t.title_cy, g.title_cy) as part_cy
from definition d
join definition_part p using (definition)
left join crime_type t on t.source = d.source and t.title_en = p.part
left join offence_group g on d.source = 'force' and g.offence_group = p.part
order by d.position, g.position, p.part
