-- Every definition of what is counted, with its crime types; one row a pair.
select d.definition, d.version, d.source, d.proxy, d.title_en, d.title_cy, d.note_en, d.note_cy,
       t.title_en as type_en, t.title_cy as type_cy
from definition d
join definition_crime_type using (definition)
join crime_type t using (crime_type_id)
order by d.position, t.title_en
