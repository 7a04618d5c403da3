-- Hours of the operational week by aoristic weight, of one definition in every served area of a kind, over some months.
with counted as materialized (
    select crime_type_id, traits, first_month, last_month from definition_count where definition = :definition
)
select h.area_id, h.hour, sum(h.weight order by h.month, h.crime_type_id, h.traits) as weight
from area_month_hour h
join counted d on d.crime_type_id = h.crime_type_id and d.traits = h.traits and h.month between d.first_month and d.last_month
where h.area_id = any (array(select area_id from served_boundary_set join area using (boundary_set_id) where kind = :kind))
  and h.month = any(:months)
group by h.area_id, h.hour
order by h.area_id, h.hour
