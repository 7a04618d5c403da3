-- Why rows of each load that the served version came from were rejected: the first line and its reason, and how many more; never the row itself.
select r.load_id, min(r.line) as line, r.reason, count(*)::integer as rows
from rejection r join load_log l using (load_id) join lineage on number = l.data_version
group by r.load_id, r.reason
order by r.load_id desc, min(r.line)
limit 200
