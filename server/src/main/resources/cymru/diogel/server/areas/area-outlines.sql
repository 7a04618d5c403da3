-- The outline of every served area of a kind in EPSG:27700 as well-known binary, in order of code.
select ST_AsBinary(a.geom_27700) as outline
from served_boundary_set s
join area a using (boundary_set_id)
where s.kind = :kind
order by a.code
