-- The same by hour of the operational week, in aoristic weights.
insert into total_month_hour (month, crime_type_id, traits, hour, weight)
select m.month, i.crime_type_id, i.traits, h.hour, sum(h.weight::double precision)
from incident_hour h
join incident i using (incident_id)
join police_month m using (police_month_id)
left join place_area pa on pa.place_id = i.place_id
    and pa.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'ward')
where not i.superseded and not i.cancelled and (i.place_id is null or pa.place_id is not null)
group by m.month, i.crime_type_id, i.traits, h.hour
