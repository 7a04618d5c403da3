-- Every place in a ward of the served set at which an incident is counted, with its position in EPSG:27700.
select p.place_id, ST_X(p.geom_27700) as x, ST_Y(p.geom_27700) as y
from place p
join place_area pa using (place_id)
join served_boundary_set s on s.boundary_set_id = pa.boundary_set_id and s.kind = 'ward'
where exists (select from incident i where i.place_id = p.place_id and not i.superseded and not i.cancelled)
