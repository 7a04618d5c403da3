-- The areas in which an action was planned, running or done on some day between two, both included.
select distinct area_code
from action
where first_day <= :last_day and coalesce(due, :last_day) >= :first_day
