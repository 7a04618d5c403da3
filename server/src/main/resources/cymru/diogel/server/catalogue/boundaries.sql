-- The boundary sets that are loaded, with how many areas each holds and whether it is the served one of its kind.
select b.kind, b.vintage, b.publisher, b.licence,
       (select count(*) from area a where a.boundary_set_id = b.boundary_set_id)::integer as areas,
       exists (select from served_boundary_set s where s.boundary_set_id = b.boundary_set_id) as served
from boundary_set b
order by b.kind, b.vintage
