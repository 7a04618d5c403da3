-- Codes of the grid's cells that share land with one served ward or named area.
select c.code
from served_boundary_set s
join area p using (boundary_set_id)
join served_boundary_set grid on grid.kind = 'cell'
join area c on c.boundary_set_id = grid.boundary_set_id and ST_Intersects(c.geom_27700, p.geom_27700)
where s.kind = :kind and p.code = :code
