-- Months between the first and the last of a source and force of which nothing is loaded.
select span.source, span.force, each::date as month
from (select source, force, min(month) as first, max(month) as last from police_month group by source, force) span
cross join generate_series(span.first, span.last, interval '1 month') as each
where not exists (select from police_month m where m.source = span.source and m.force = span.force and m.month = each)
order by span.source, span.force, each
