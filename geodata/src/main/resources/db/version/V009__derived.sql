-- What loads derive, so that reading is cheap. Rebuilt within the load's transaction from the tables before.

-- Residents of each LSOA split over wards by area of intersection, in whole people: no resident is lost or made.
create table lsoa_ward (
    ward_id integer not null references area on delete cascade,
    lsoa_id integer not null references area on delete cascade,
    population_edition text not null references population_edition,
    share double precision not null,
    residents integer not null,
    primary key (ward_id, lsoa_id, population_edition)
);
comment on column lsoa_ward.ward_id is 'a ward, or a named area';
comment on column lsoa_ward.share is
    'of the LSOA''s area that lies there, 0-1, slivers left out; over the wards of a set they sum to 1';
-- So that places and areas can be removed by the ten thousand.
create index lsoa_ward_lsoa on lsoa_ward (lsoa_id);

create table area_population (
    area_id integer not null references area on delete cascade,
    population_edition text not null references population_edition,
    residents integer not null,
    primary key (area_id, population_edition)
);

create table area_deprivation (
    area_id integer not null references area on delete cascade,
    edition text not null references deprivation_edition,
    domain text not null references deprivation_domain,
    residents integer not null,
    residents_10 integer not null,
    residents_20 integer not null,
    residents_30 integer not null,
    residents_50 integer not null,
    lsoas integer not null,
    lsoas_10 integer not null,
    lsoas_20 integer not null,
    lsoas_30 integer not null,
    lsoas_50 integer not null,
    worst_lsoa text not null,
    worst_rank integer not null,
    best_rank integer not null,
    primary key (area_id, edition, domain)
);
comment on table area_deprivation is 'of a ward or named area by its residents, of an LSOA itself';

-- The LSOA whose deprivation a cell of the grid borrows, of each LSOA set: the one round its centre, else the nearest.
create table cell_lsoa (
    cell_id integer not null references area on delete cascade,
    boundary_set_id integer not null references boundary_set on delete cascade,
    lsoa_code text not null,
    primary key (cell_id, boundary_set_id)
);

-- The deprivation of every area by every index: a cell's is that of its LSOA, with nobody counted as living in it. Ask for
-- of_cell, true or false, and the tens of thousands of cells are not read for wards.
create view deprivation_of_area as
select area_id, edition, domain, residents, residents_10, residents_20, residents_30, residents_50,
       lsoas, lsoas_10, lsoas_20, lsoas_30, lsoas_50, worst_lsoa, worst_rank, best_rank, false as of_cell
from area_deprivation
union all
select c.cell_id, r.edition, r.domain, 0, 0, 0, 0, 0,
       1, (r.rank <= g.max_10)::integer, (r.rank <= g.max_20)::integer, (r.rank <= g.max_30)::integer, (r.rank <= g.max_50)::integer,
       r.lsoa_code, r.rank, r.rank, true as of_cell
from cell_lsoa c
join boundary_set s using (boundary_set_id)
join deprivation_edition e on e.lsoa_vintage = s.vintage
join deprivation_cut g using (edition)
join deprivation_rank r on r.edition = e.edition and r.lsoa_code = c.lsoa_code;
