-- Counted incidents by ward, month and type.
insert into ward_month_count (ward_id, month, crime_type_id, incidents)
select pa.area_id, m.month, i.crime_type_id, count(*)
from incident i
join police_month m using (police_month_id)
join place_area pa on pa.place_id = i.place_id
join boundary_set s on s.boundary_set_id = pa.boundary_set_id and s.kind = 'ward'
where not i.superseded
group by pa.area_id, m.month, i.crime_type_id
