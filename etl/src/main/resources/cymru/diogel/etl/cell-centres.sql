-- The middle of every cell of the grid, indexed so that each ward and LSOA finds those in it.
create temp table cell_centre on commit drop as
select a.area_id, ST_Centroid(a.geom_27700) as centre
from area a
join boundary_set s on s.boundary_set_id = a.boundary_set_id and s.kind = 'cell';
create index on cell_centre using gist (centre);
analyze cell_centre
