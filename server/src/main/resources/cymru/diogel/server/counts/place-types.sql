-- Offences of one definition, in the served wards or without a place, by the kind of place that the extract names (empty: none),
-- with their aoristic weight in some hours of the operational day (0 is 06:00) and in all; the most first.
with counted as (
    select i.incident_id, coalesce(d.location_type, '') as place
    from incident i
    join police_month m using (police_month_id)
    join definition_count k on k.crime_type_id = i.crime_type_id and k.traits = i.traits and m.month between k.first_month and k.last_month
    join incident_detail d using (incident_id)
    left join place_area pa on pa.place_id = i.place_id
        and pa.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'ward')
    where k.definition = :definition and m.month between :from and :to
      and not i.superseded and not i.cancelled and (i.place_id is null or pa.place_id is not null)
)
select c.place, count(*)::integer as incidents, coalesce(sum(h.within), 0) as within, coalesce(sum(h.all_hours), 0) as all_hours
from counted c
left join lateral (
    select sum(weight) filter (where hour % 24 >= :from_hour and hour % 24 < :to_hour) as within, sum(weight) as all_hours
    from incident_hour where incident_id = c.incident_id
) h on true
group by c.place
order by incidents desc, c.place
