-- Months between the first and the last of a force in this load of which nothing is loaded.
select span.force, string_agg(to_char(each, 'YYYY-MM'), ', ' order by each) as months
from (
    select source, force, min(month) as first, max(month) as last
    from police_month
    where (source, force) in (select source, force from police_stage)
    group by source, force
) span
cross join generate_series(span.first, span.last, interval '1 month') as each
where not exists (select from police_month m where m.source = span.source and m.force = span.force and m.month = each)
group by span.source, span.force
order by span.source, span.force
