-- The boundary set of a kind and vintage that a file of the same load has begun.
select s.boundary_set_id
from boundary_set s
join load_log first using (load_id)
join load_log this on this.load_id = :load and this.data_version = first.data_version
where s.kind = :kind and s.vintage = :vintage
