-- The unsimplified outline of every served area of a kind as GeoJSON in CRS84 degrees, seven decimals (about a centimetre).
select a.code, ST_AsGeoJSON(ST_ForcePolygonCCW(ST_Transform(a.geom_27700, 4326)), 7) as geometry
from served_boundary_set s
join area a using (boundary_set_id)
where s.kind = :kind
