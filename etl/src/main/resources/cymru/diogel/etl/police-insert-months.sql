-- One row a source, force and month of the stage.
insert into police_month (source, force, month, sample, load_id)
select distinct source, force, month, force like 'SAMPLE%', load_id
from police_stage
order by source, month, force
