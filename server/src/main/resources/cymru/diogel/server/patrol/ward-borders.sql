-- Borders of the wards in a box of EPSG:27700, to a five-hundredth of its width, and where the name of each has room.
with box as (
    select ST_MakeEnvelope(:west, :south, :east, :north, 27700) as shape, greatest(1, (:east - :west) / 500) as grain
)
select a.code, a.name_en, a.name_cy,
       ST_AsGeoJSON(ST_Multi(ST_CollectionExtract(ST_Intersection(ST_Boundary(ST_SimplifyPreserveTopology(a.geom_27700, grain)), shape), 2)), 0) as lines,
       ST_X(label) as east, ST_Y(label) as north
from box
join area a on ST_Intersects(a.geom_27700, shape)
join served_boundary_set s using (boundary_set_id)
cross join lateral ST_PointOnSurface(ST_Intersection(ST_MakeValid(ST_SimplifyPreserveTopology(a.geom_27700, grain)), shape)) label
where s.kind = 'ward'
order by a.code
