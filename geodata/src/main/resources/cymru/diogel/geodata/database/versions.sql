-- Every version, the latest first, with the last reason that it was put in service for.
select v.number, v.tables, v.shape, v.made_from, v.made_at, v.made_by, v.state, v.kept, v.published_at,
       v.number = d.version as served, jsonb_pretty(v.report) as report,
       coalesce((select p.reason from publication p where p.version = v.number order by p.publication_id desc limit 1), v.reason) as why
from version v cross join data_version d
order by v.number desc
