-- The staged rows as incidents, in the order of the months and of the lines of their files.
insert into incident (police_month_id, line, crime_id, crime_type_id, place_id, location, lsoa_code, outcome, context, traits, cancelled)
select m.police_month_id, s.line, s.crime_id, t.crime_type_id, p.place_id, s.location, s.lsoa_code, s.outcome, s.context,
       s.traits, s.cancelled
from police_stage s
join police_month m on m.source = s.source and m.force = s.force and m.month = s.month
join crime_type t on t.source = s.source and t.title_en = s.crime_type
left join place p using (longitude, latitude)
order by m.police_month_id, s.line
