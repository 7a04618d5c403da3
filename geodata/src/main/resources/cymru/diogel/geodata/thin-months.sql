-- Months with fewer than half the rows of the months around them: the median of those within three months, when at least two are
-- loaded.
with rows_of as (
    select m.source, m.force, m.month, count(i.incident_id) as rows
    from police_month m left join incident i using (police_month_id)
    group by m.source, m.force, m.month
)
select m.source, m.force, m.month, m.rows, round(around.usual) as usual
from rows_of m
cross join lateral (
    select percentile_cont(0.5) within group (order by o.rows) as usual, count(*) as months
    from rows_of o
    where o.source = m.source and o.force = m.force and o.month <> m.month
      and o.month between m.month - interval '3 months' and m.month + interval '3 months'
) around
where around.months >= 2 and m.rows < 0.5 * around.usual
order by m.source, m.force, m.month
