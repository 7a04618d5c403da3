-- Counted incidents by hour of the operational week, spread by their aoristic weights.
insert into area_month_hour (area_id, month, crime_type_id, traits, hour, weight)
select pa.area_id, m.month, i.crime_type_id, i.traits, h.hour, sum(h.weight)
from incident_hour h
join incident i using (incident_id)
join police_month m using (police_month_id)
join place_area pa on pa.place_id = i.place_id
join boundary_set s on s.boundary_set_id = pa.boundary_set_id and s.kind in ('ward', 'lsoa')
where not i.superseded and not i.cancelled
group by pa.area_id, m.month, i.crime_type_id, i.traits, h.hour
