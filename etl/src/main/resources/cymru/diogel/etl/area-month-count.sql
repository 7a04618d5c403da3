-- Counted incidents by area of every level that has figures, month, type and flags.
insert into area_month_count (area_id, month, crime_type_id, traits, incidents)
select pa.area_id, m.month, i.crime_type_id, i.traits, count(*)
from incident i
join police_month m using (police_month_id)
join place_area pa on pa.place_id = i.place_id
join boundary_set s on s.boundary_set_id = pa.boundary_set_id and s.kind in ('ward', 'lsoa', 'cell', 'named')
where not i.superseded and not i.cancelled
group by pa.area_id, m.month, i.crime_type_id, i.traits
