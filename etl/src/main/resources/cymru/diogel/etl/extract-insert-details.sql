-- What a single crime of an extract carries beside its incident.
insert into incident_detail (incident_id, recorded_on, committed_from, committed_to, location_type, victim_age_band, victim_sex, unrecorded)
select i.incident_id, s.recorded_on, s.committed_from, s.committed_to, s.location_type, s.victim_age_band, s.victim_sex, s.unrecorded
from police_stage s
join police_month m on m.source = s.source and m.force = s.force and m.month = s.month
join incident i on i.police_month_id = m.police_month_id and i.line = s.line
where s.source = 'force'
