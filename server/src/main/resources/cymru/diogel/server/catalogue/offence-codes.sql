-- Which Home Office codes belong to which group of offences, from when until when, and why.
select g.offence_group, g.title_en, g.title_cy, c.code_pattern, c.valid_from::text, c.valid_to::text, c.reason
from offence_group g
join offence_code_group c using (offence_group)
order by g.position, c.code_pattern, c.valid_from
