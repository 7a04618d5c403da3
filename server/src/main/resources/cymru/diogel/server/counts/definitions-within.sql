-- The definitions of the same source that count nothing but what one definition counts, and less than it.
select e.definition
from definition d
join definition e on e.source = d.source and e.definition <> d.definition
where d.definition = :definition
  and not exists (select from definition_count part
                  where part.definition = e.definition
                    and not exists (select from definition_count whole
                                    where whole.definition = d.definition and whole.crime_type_id = part.crime_type_id
                                      and whole.traits = part.traits
                                      and whole.first_month <= part.first_month and whole.last_month >= part.last_month))
order by e.definition
