-- Home Office codes that crimes were loaded with and that are in no group, with their rows.
select code, sum(incidents)::integer as incidents
from unmapped_code
group by code
order by code
