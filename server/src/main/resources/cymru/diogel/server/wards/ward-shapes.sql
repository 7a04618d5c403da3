-- The unsimplified outline of every served ward as GeoJSON in CRS84 degrees, seven decimals (about a centimetre).
select a.area_id, ST_AsGeoJSON(ST_ForcePolygonCCW(ST_Transform(h.geom_3857, 4326)), 7) as geometry
from served_boundary_set s
join area a using (boundary_set_id)
join area_shape h on h.area_id = a.area_id and h.band = (select max(band) from zoom_band)
where s.kind = 'ward'
