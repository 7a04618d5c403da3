-- When the crimes of this load's extracts were committed, of those whose time is known.
select d.incident_id, d.committed_from, d.committed_to
from incident_detail d
join incident i using (incident_id)
join police_month m using (police_month_id)
where m.load_id in (select distinct load_id from police_stage where source = 'force') and d.committed_from is not null
order by d.incident_id
