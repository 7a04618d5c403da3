-- What a patrol can choose its cells by: named areas and wards.
select s.kind, a.code, a.name_en, a.name_cy
from served_boundary_set s
join area a using (boundary_set_id)
where s.kind in ('named', 'ward')
order by s.kind, a.name_en, a.code
