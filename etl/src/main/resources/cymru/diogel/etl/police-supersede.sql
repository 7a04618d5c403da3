-- Of the rows with one Crime ID only the latest month's counts (within a month the last line); the others are kept, marked. Tells
-- how many rows of files loaded before no longer count.
with repeated as materialized (
    select m.source, i.crime_id
    from incident i join police_month m using (police_month_id)
    where i.crime_id is not null
    group by m.source, i.crime_id
    having count(*) > 1
), marked as (
    update incident i
    set superseded = r.superseded
    from (
        select i.incident_id,
               row_number() over (partition by m.source, i.crime_id order by m.month desc, m.force desc, i.line desc) > 1 as superseded
        from incident i join police_month m using (police_month_id)
        where i.superseded or (m.source, i.crime_id) in (select source, crime_id from repeated)
    ) r
    where i.incident_id = r.incident_id and i.superseded <> r.superseded
    returning i.police_month_id, i.superseded
)
select count(*)
from marked join police_month m using (police_month_id)
where superseded and m.load_id not in (select load_id from police_stage)
