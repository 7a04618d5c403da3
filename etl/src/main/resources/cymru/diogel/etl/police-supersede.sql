-- Of the rows with one Crime ID only the latest month's counts (within a month the last line); the others are kept, marked.
update incident i
set superseded = r.superseded
from (
    select i.incident_id,
           row_number() over (partition by m.source, i.crime_id order by m.month desc, m.force desc, i.line desc) > 1 as superseded
    from incident i join police_month m using (police_month_id)
    where i.crime_id is not null
) r
where i.incident_id = r.incident_id and i.superseded <> r.superseded
