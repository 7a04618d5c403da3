-- The data versions that loads made and the served one came from, the latest first.
select data_version, max(loaded_at) as loaded_at, count(*)::integer as files,
       string_agg(distinct dataset, ' ' order by dataset) as datasets,
       sum(rows_read)::integer as rows_read, sum(rows_rejected)::integer as rows_rejected
from load_log join lineage on number = data_version
where not unchanged
group by data_version
order by data_version desc
