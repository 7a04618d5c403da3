-- Of each extract that is served: rows cancelled, without a time, over 168 hours, and without each flag.
select m.load_id,
       count(*) filter (where i.cancelled) as cancelled,
       count(*) filter (where d.committed_from is null) as untimed,
       count(*) filter (where d.committed_to - d.committed_from > interval '168 hours') as too_long,
       count(*) filter (where d.unrecorded & 1 <> 0) as domestic,
       count(*) filter (where d.unrecorded & 2 <> 0) as alcohol,
       count(*) filter (where d.unrecorded & 4 <> 0) as drugs,
       count(*) filter (where d.unrecorded & 8 <> 0) as knife,
       count(*) filter (where d.unrecorded & 16 <> 0) as firearm
from police_month m
join incident i using (police_month_id)
join incident_detail d using (incident_id)
group by m.load_id
