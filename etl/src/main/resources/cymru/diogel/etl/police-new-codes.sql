-- Home Office codes of the stage that no load has brought before.
insert into crime_type (source, title_en, title_cy)
select distinct 'force', crime_type, crime_type
from police_stage
where source = 'force'
order by crime_type
on conflict do nothing
