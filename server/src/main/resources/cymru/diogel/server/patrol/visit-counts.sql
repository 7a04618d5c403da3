-- Visits to each cell since some time, with the latest.
select cell_code, count(*) as visits, max(visited_at) as latest
from patrol_visit
where visited_at >= :since and (:all or cell_code = any(:codes))
group by cell_code
order by cell_code
