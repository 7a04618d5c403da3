-- Cells that no occupied place lies in any more, with what hangs on them: references may be aside.
with gone as (
    delete from area a
    where a.boundary_set_id = :set and not exists (select from cell_stage c where c.code = a.code)
    returning a.area_id
), shapes as (
    delete from area_shape where area_id in (select area_id from gone)
)
delete from cell_lsoa where cell_id in (select area_id from gone)
