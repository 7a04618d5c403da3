-- Cells that an occupied place lies in and that are not there yet.
select distinct code from cell_stage
except
select code from area where boundary_set_id = :set
order by code
