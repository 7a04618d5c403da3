-- Every load whose content is served now, in the order of a reader: boundaries, figures, months, and what was added to them.
select l.dataset,
       l.edition || case when l.sample then ' (SAMPLE)' else '' end
                 || case when v.boundary_set_id is not null then ' (served)' else '' end as edition,
       l.load_id, l.rows_read as rows, l.rows_rejected as rejected,
       to_char(l.loaded_at, 'YYYY-MM-DD HH24:MI') as loaded, l.file
from load_log l
join served_load using (load_id)
left join served_boundary_set v on v.load_id = l.load_id
    or exists (select from boundary_file f where f.boundary_set_id = v.boundary_set_id and f.load_id = l.load_id)
order by array_position(array['wards', 'lsoas', 'counties', 'named-areas', 'deprivation', 'population', 'lookup', 'police', 'extract', 'definitions',
                              'harm-weights', 'partner-counts', 'annotations', 'actions'], l.dataset), l.edition, l.load_id
