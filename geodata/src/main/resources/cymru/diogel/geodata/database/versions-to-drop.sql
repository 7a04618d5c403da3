-- The oldest version that is let go, with those that share its tables. All are let go but the latest :keep, the served one, and the
-- one that was served before it, which somebody may still be reading. Tells of each its tables, where no other version needs those.
with wanted as (
    (select number, tables from version where kept order by number desc limit :keep)
    union
    select v.number, v.tables from version v join data_version d on d.version = v.number
    union
    select v.number, v.tables
    from (select version from publication group by version order by max(publication_id) desc limit 2) p
    join version v on v.number = p.version
), unwanted as (
    select number, tables from version where kept and number not in (select number from wanted)
)
update version set kept = false
where number in (select number from unwanted where tables = (select tables from unwanted order by number limit 1))
returning number, case when tables not in (select tables from wanted) then tables end as tables
