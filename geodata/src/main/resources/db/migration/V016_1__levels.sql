-- What areas of every level ask of the tables: cells come from no file, named areas may overlap, and both look to LSOAs.
alter table boundary_set alter column load_id drop not null;
comment on column boundary_set.load_id is 'null of the grid''s cells, which come from no file';

alter table place_area drop constraint place_area_pkey;
alter table place_area add primary key (place_id, boundary_set_id, area_id);
comment on table place_area is 'of each boundary set one area a place, but for named areas, which may overlap';

-- So that places and areas can be removed by the ten thousand.
create index lsoa_ward_lsoa on lsoa_ward (lsoa_id);
comment on column lsoa_ward.ward_id is 'a ward, or a named area';
comment on column lsoa_ward.share is
    'of the LSOA''s area that lies there, 0-1, slivers left out; over the wards of a set they sum to 1';

comment on column area.county_code is
    'of wards, where the file names it; of cells, that of the lowest ward among their places; null otherwise';

-- The published cut-points of an edition side by side: an LSOA is in the most deprived P % when its rank is at most max_P.
create view deprivation_cut as
select edition,
       max(max_rank) filter (where percent = 10) as max_10,
       max(max_rank) filter (where percent = 20) as max_20,
       max(max_rank) filter (where percent = 30) as max_30,
       max(max_rank) filter (where percent = 50) as max_50
from deprivation_group
group by edition;

-- An LSOA's ranks in every domain at once, for each area that borrows them.
create index deprivation_rank_lsoa on deprivation_rank (lsoa_code, edition);
