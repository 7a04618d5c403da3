-- Of each load of incidents, as the report of its version has it: rows that came twice, and rows of earlier loads that went for it.
select (file ->> 'load')::bigint as load_id, (file ->> 'repeated')::integer as repeated, (file ->> 'alike')::integer as alike,
       (file ->> 'replaced')::integer as replaced
from version cross join lateral jsonb_array_elements(report -> 'files') as file
where file -> 'repeated' is not null
