-- Counted incidents in the served wards, or without a place, by month, type and flags. What lies outside is another force's.
insert into total_month_count (month, crime_type_id, traits, incidents, unplaced)
select m.month, i.crime_type_id, i.traits, count(*), count(*) filter (where i.place_id is null)
from incident i
join police_month m using (police_month_id)
left join place_area pa on pa.place_id = i.place_id
    and pa.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'ward')
where not i.superseded and not i.cancelled and (i.place_id is null or pa.place_id is not null)
group by m.month, i.crime_type_id, i.traits
