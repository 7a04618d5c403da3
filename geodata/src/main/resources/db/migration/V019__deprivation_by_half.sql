-- Which half of the view a row is of: ask for of_cell, true or false, and the tens of thousands of cells are not read for wards.
create or replace view deprivation_of_area as
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
