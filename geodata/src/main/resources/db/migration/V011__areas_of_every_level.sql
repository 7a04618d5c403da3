-- Figures are derived for areas of every level (ward, LSOA, grid cell, named area), not for wards alone.
alter table boundary_set drop constraint boundary_set_kind_check;
alter table boundary_set add check (kind in ('ward', 'lsoa', 'county', 'cell', 'named'));

alter table load_log drop constraint load_log_dataset_check;
alter table load_log add check (dataset in (
    'wards', 'lsoas', 'counties', 'deprivation', 'population', 'police', 'extract', 'definitions',
    'named-areas', 'partner-counts', 'annotations', 'actions', 'harm-weights'));

alter table ward_population rename to area_population;
alter table area_population rename column ward_id to area_id;
alter table ward_deprivation rename to area_deprivation;
alter table area_deprivation rename column ward_id to area_id;
comment on table area_deprivation is
    'of a ward by its residents; of an LSOA itself; of a cell by the LSOA in which its centre lies, residents being 0';

-- What an offence was flagged with travels as bits: domestic 1, alcohol 2, drugs 4, knife 8, firearm 16. Open data has none.
alter table incident add column traits smallint not null default 0 check (traits between 0 and 31);
alter table incident add column cancelled boolean not null default false;
alter table ward_month_count rename to area_month_count;
alter table area_month_count rename column ward_id to area_id;
alter table area_month_count add column traits smallint not null default 0;
alter table area_month_count drop constraint ward_month_count_pkey;
alter table area_month_count add primary key (area_id, month, crime_type_id, traits);
