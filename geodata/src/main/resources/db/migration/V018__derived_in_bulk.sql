-- Hundreds of thousands of derived rows are written at each load and read by join. A foreign key would look up each of them once
-- more, and says nothing new: a load rebuilds them from rows that are checked.
alter table area_month_count drop constraint ward_month_count_ward_id_fkey;
alter table area_month_count drop constraint ward_month_count_crime_type_id_fkey;
alter table area_month_hour drop constraint area_month_hour_area_id_fkey;
alter table total_month_count drop constraint total_month_count_crime_type_id_fkey;
alter table total_month_hour drop constraint total_month_hour_crime_type_id_fkey;

-- The LSOA whose deprivation a cell of the grid borrows, of each LSOA set: the one round its centre, else the nearest.
create table cell_lsoa (
    cell_id integer not null references area on delete cascade,
    boundary_set_id integer not null references boundary_set on delete cascade,
    lsoa_code text not null,
    primary key (cell_id, boundary_set_id)
);

-- The deprivation of every area by every index: a cell's is that of its LSOA, with nobody counted as living in it.
create view deprivation_of_area as
select area_id, edition, domain, residents, residents_10, residents_20, residents_30, residents_50,
       lsoas, lsoas_10, lsoas_20, lsoas_30, lsoas_50, worst_lsoa, worst_rank, best_rank
from area_deprivation
union all
select c.cell_id, r.edition, r.domain, 0, 0, 0, 0, 0,
       1, (r.rank <= g.max_10)::integer, (r.rank <= g.max_20)::integer, (r.rank <= g.max_30)::integer, (r.rank <= g.max_50)::integer,
       r.lsoa_code, r.rank, r.rank
from cell_lsoa c
join boundary_set s using (boundary_set_id)
join deprivation_edition e on e.lsoa_vintage = s.vintage
join deprivation_cut g using (edition)
join deprivation_rank r on r.edition = e.edition and r.lsoa_code = c.lsoa_code;
comment on table area_deprivation is 'of a ward or named area by its residents, of an LSOA itself';
