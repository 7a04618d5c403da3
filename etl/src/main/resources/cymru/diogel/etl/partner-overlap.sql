-- Periods of the stage that share months with another period loaded of the same source and level.
select distinct s.source || ' ' || s.level || ' ' || to_char(s.first_month, 'YYYY-MM') || ' to ' || to_char(s.last_month, 'YYYY-MM')
       || ' overlaps ' || to_char(c.first_month, 'YYYY-MM') || ' to ' || to_char(c.last_month, 'YYYY-MM') as overlap
from (select distinct source, level, first_month, last_month from partner_stage) s
join partner_count c using (source, level)
where s.first_month <= c.last_month and c.first_month <= s.last_month
  and (s.first_month, s.last_month) <> (c.first_month, c.last_month)
order by overlap
