-- What partners counted by source and area, over the periods that lie within a window.
select source, code, sum(incidents)::integer as incidents
from partner_count
where level = :level and first_month >= :from and last_month <= :to
group by source, code
