-- A file stands for its months: what was there of them goes, incidents and all.
delete from police_month m
using (select distinct force, month from police_stage) s
where m.source = 'police.uk' and m.force = s.force and m.month = s.month
