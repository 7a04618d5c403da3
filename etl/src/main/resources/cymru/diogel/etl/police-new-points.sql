-- The distinct points of the stage that no place has yet, in a settled order.
select s.longitude, s.latitude
from (select distinct longitude, latitude from police_stage where longitude is not null) s
left join place p using (longitude, latitude)
where p.place_id is null
order by s.longitude, s.latitude
