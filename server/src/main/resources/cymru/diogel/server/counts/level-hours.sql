-- Hours of the operational week by aoristic weight, of one definition in every served area of a kind, over some months.
select h.area_id, h.hour, sum(h.weight) as weight
from area_month_hour h
join area a using (area_id)
join served_boundary_set s on s.boundary_set_id = a.boundary_set_id and s.kind = :kind
join definition_count d on d.crime_type_id = h.crime_type_id and d.traits = h.traits and h.month between d.first_month and d.last_month
where d.definition = :definition and h.month = any(:months)
group by h.area_id, h.hour
order by h.area_id, h.hour
