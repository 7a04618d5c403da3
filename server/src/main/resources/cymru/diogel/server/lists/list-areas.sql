-- The areas of one boundary set by code, with their ground in square metres.
select a.code, a.area_id, a.area_m2
from area a
join boundary_set s using (boundary_set_id)
where s.kind = :kind and s.vintage = :vintage
