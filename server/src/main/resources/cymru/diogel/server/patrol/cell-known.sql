-- Whether a code is that of a cell of the served grid.
select exists (select from served_boundary_set join area using (boundary_set_id) where kind = 'cell' and code = :code)
