-- Every load that the served version came from, the latest first; file names without their folders. What a load brought is served still, in part, or was replaced.
select l.load_id, l.dataset, l.edition, regexp_replace(l.file, '^.*[/\\]', '') as file, l.loaded_at, l.data_version, l.sample,
       case when l.unchanged then 'unchanged'
            when s.load_id is null then 'replaced'
            when s.editions < cardinality(string_to_array(l.edition, '; ')) then 'in_part'
            else 'served' end as state,
       l.rows_read, l.rows_rejected
from load_log l join lineage on number = l.data_version
left join served_load s using (load_id)
order by l.load_id desc
