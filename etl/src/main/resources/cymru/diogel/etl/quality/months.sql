-- Each month of a load beside what is usual: the median of the months within three (where two or more are loaded), and the same month
-- a year before or after.
with rows_of as (
    select m.load_id, m.source, m.force, m.month, count(i.incident_id) as rows
    from police_month m left join incident i using (police_month_id)
    group by m.load_id, m.source, m.force, m.month
)
select m.source, m.force, m.month, m.rows, around.usual,
       (select max(y.rows) from rows_of y
        where y.source = m.source and y.force = m.force
          and y.month in (m.month - interval '1 year', m.month + interval '1 year')) as other_year
from rows_of m
left join lateral (
    select percentile_cont(0.5) within group (order by o.rows) as usual
    from rows_of o
    where o.source = m.source and o.force = m.force and o.month <> m.month
      and o.month between m.month - interval '3 months' and m.month + interval '3 months'
    having count(*) >= 2
) around on true
where m.load_id = any(:loads)
order by m.source, m.force, m.month
