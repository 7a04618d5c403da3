-- The first of some areas that a boundary set has already, and the files that the set came from so far.
select a.code,
       (select string_agg(l.file, ', ' order by l.load_id)
        from load_log l
        where l.load_id in (select load_id from boundary_set where boundary_set_id = :set
                            union all
                            select load_id from boundary_file where boundary_set_id = :set)) as files
from area a
where a.boundary_set_id = :set and a.code = any (:codes)
order by a.code
limit 1
