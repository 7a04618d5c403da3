-- Cells that no occupied place lies in any more.
delete from area a
where a.boundary_set_id = :set and not exists (select from cell_stage c where c.code = a.code)
