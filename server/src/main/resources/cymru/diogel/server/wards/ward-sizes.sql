-- The area of every served ward, square metres.
select a.area_id, a.area_m2
from area a
join served_boundary_set s using (boundary_set_id)
where s.kind = 'ward'
