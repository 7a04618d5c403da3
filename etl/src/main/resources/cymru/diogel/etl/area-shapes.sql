-- The staged outlines, each with the area of the set that has its code.
insert into area_shape (area_id, band, boundary_set_id, geom_3857)
select a.area_id, s.band, a.boundary_set_id, s.geom_3857
from shape_stage s
join area a on a.code = s.code and a.boundary_set_id = :set
