-- One row a force and month of the stage.
insert into police_month (source, force, month, sample, load_id)
select distinct 'police.uk', force, month, force like 'SAMPLE%', load_id
from police_stage
order by month, force
