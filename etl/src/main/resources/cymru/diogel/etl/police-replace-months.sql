-- A file stands for its months: what was there of them goes, incidents and all.
delete from police_month m
using (select distinct source, force, month from police_stage) s
where m.source = s.source and m.force = s.force and m.month = s.month
