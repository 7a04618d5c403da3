-- The files whose content is served now, by what they are; their hashes tell whether a list can be made again.
select l.dataset, l.edition, l.sha256
from load_log l
join served_load s using (load_id)
order by l.dataset, l.edition, l.sha256
