-- The latest load of each file that changed what is served; file names without their folders.
select distinct on (dataset, edition, name) dataset, edition, name as file, loaded_at, rows_read, rows_rejected
from (select *, regexp_replace(file, '^.*[/\\]', '') as name from load_log join lineage on number = data_version
      where not unchanged) as load
order by dataset, edition, name, loaded_at desc
