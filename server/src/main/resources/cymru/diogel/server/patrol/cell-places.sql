-- Where cells lie, by their centres: position in EPSG:27700 and in degrees, corners, the ward and LSOA (the nearest where a centre lies
-- in none, as off a coast), and the nearest named area with metres to its edge.
select c.code, ST_X(m.centre) as east, ST_Y(m.centre) as north, ST_AsGeoJSON(c.geom_27700, 0) as outline,
       ST_X(ST_Transform(m.centre, 4326)) as longitude, ST_Y(ST_Transform(m.centre, 4326)) as latitude,
       w.area_id as ward_id, w.code as ward, w.name_en as ward_en, w.name_cy as ward_cy,
       l.area_id as lsoa_id, l.code as lsoa, l.name_en as lsoa_en, l.name_cy as lsoa_cy,
       n.code as named, n.name_en as named_en, n.name_cy as named_cy, ST_Distance(n.geom_27700, m.centre) as metres
from served_boundary_set grid
join area c using (boundary_set_id)
cross join lateral (select ST_Centroid(c.geom_27700) as centre) m
left join lateral (
    select a.* from area a join served_boundary_set s using (boundary_set_id)
    where s.kind = 'ward' and ST_DWithin(a.geom_27700, m.centre, 2000)
    order by ST_Distance(a.geom_27700, m.centre), a.code limit 1) w on true
left join lateral (
    select a.* from area a join served_boundary_set s using (boundary_set_id)
    where s.kind = 'lsoa' and ST_DWithin(a.geom_27700, m.centre, 2000)
    order by ST_Distance(a.geom_27700, m.centre), a.code limit 1) l on true
left join lateral (
    select a.* from area a join served_boundary_set s using (boundary_set_id)
    where s.kind = 'named'
    order by ST_Distance(a.geom_27700, m.centre), a.code limit 1) n on true
where grid.kind = 'cell' and c.code = any(:codes)
