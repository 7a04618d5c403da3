-- Of each file of the stage: rows whose identifier the file brings again further down, rows without one that are like another of
-- the file in every column, and rows of an earlier load that the file stands in for.
with repeated as (
    select load_id, sum(times - 1) as rows
    from (select load_id, count(*) as times from police_stage where crime_id is not null
          group by load_id, source, force, month, crime_id having count(*) > 1) one
    group by load_id
), alike as (
    select load_id, sum(times) as rows
    from (select load_id, count(*) as times from police_stage where crime_id is null
          group by load_id, source, force, month, longitude, latitude, location, lsoa_code, crime_type, outcome, context
          having count(*) > 1) one
    group by load_id
), stands_for as (
    select distinct load_id, source, force, month from police_stage
), replaced as (
    select s.load_id, count(*) as rows
    from stands_for s
    join police_month m on m.source = s.source and m.force = s.force and m.month = s.month
    join incident using (police_month_id)
    group by s.load_id
)
select load_id, coalesce(r.rows, 0) as repeated, coalesce(a.rows, 0) as alike, coalesce(p.rows, 0) as replaced
from (select distinct load_id from stands_for) f
left join repeated r using (load_id)
left join alike a using (load_id)
left join replaced p using (load_id)
