-- A file stands for its periods: what was there of them goes.
delete from partner_count c
using (select distinct source, level, first_month from partner_stage) s
where c.source = s.source and c.level = s.level and c.first_month = s.first_month
