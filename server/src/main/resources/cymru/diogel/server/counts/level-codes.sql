-- Incidents of one definition in every served area of a kind that had any, by offence code, over some months.
select c.area_id, t.title_en as code, sum(c.incidents)::integer as incidents
from area_month_count c
join area a using (area_id)
join served_boundary_set s on s.boundary_set_id = a.boundary_set_id and s.kind = :kind
join definition_count d on d.crime_type_id = c.crime_type_id and d.traits = c.traits and c.month between d.first_month and d.last_month
join crime_type t on t.crime_type_id = c.crime_type_id
where d.definition = :definition and c.month = any(:months)
group by c.area_id, t.title_en
order by c.area_id, t.title_en
