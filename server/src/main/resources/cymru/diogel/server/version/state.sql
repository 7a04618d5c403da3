-- The data version, when it moved, and whether anything served is invented.
select version,
       moved_at,
       exists (select from served_boundary_set where sample) or exists (select from police_month where sample) as sample
from data_version
