-- The distinct points of the stage that no place has yet, in a settled order; with metres where a file gives those.
select s.longitude, s.latitude, s.easting, s.northing
from (select longitude, latitude, min(easting) as easting, min(northing) as northing
      from police_stage where longitude is not null
      group by longitude, latitude) s
left join place p using (longitude, latitude)
where p.place_id is null
order by s.longitude, s.latitude
