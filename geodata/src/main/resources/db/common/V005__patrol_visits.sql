-- That somebody went to a cell of the grid, and when. Not who, nor with what device; it is no derived data, and outlives every load.
create table patrol_visit (
    visit_id uuid primary key,
    cell_code text not null check (cell_code ~ '^H\d{8}$'),
    visited_at timestamptz not null check (visited_at = date_trunc('minute', visited_at)),
    shift text not null check (shift in ('day', 'night'))
);
comment on column patrol_visit.visit_id is 'drawn at random where the visit was marked, so that a visit sent twice counts once';
create index patrol_visit_when on patrol_visit (visited_at);
