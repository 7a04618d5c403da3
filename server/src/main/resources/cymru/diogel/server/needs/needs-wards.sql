-- The wards of the served set in order of code.
select a.area_id, a.code
from served_boundary_set s
join area a using (boundary_set_id)
where s.kind = 'ward'
order by a.code
