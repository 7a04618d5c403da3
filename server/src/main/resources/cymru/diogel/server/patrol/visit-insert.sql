-- A visit, once: one that is there already stays as it is.
insert into patrol_visit (visit_id, cell_code, visited_at, shift)
values (:id, :cell, :at, :shift)
on conflict (visit_id) do nothing
