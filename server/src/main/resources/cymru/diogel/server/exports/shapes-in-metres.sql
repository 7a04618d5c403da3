-- The unsimplified outline of every served area of a kind in EPSG:27700 as little-endian well-known binary, and its bounds.
select a.code, ST_AsBinary(a.geom_27700, 'NDR') as geometry,
       ST_XMin(a.geom_27700) as west, ST_YMin(a.geom_27700) as south, ST_XMax(a.geom_27700) as east, ST_YMax(a.geom_27700) as north
from served_boundary_set s
join area a using (boundary_set_id)
where s.kind = :kind
