-- Boundary sets have a kind and a vintage; nothing joins across vintages except through a lookup.
-- A load_id is that of public.load_log, named without a foreign key, so that a version's tables come and go by themselves.
create table boundary_set (
    boundary_set_id integer generated always as identity primary key,
    kind text not null check (kind in ('ward', 'lsoa', 'county', 'cell', 'named')),
    vintage text not null,
    publisher text not null,
    licence text not null,
    sample boolean not null,
    load_id bigint,
    unique (kind, vintage)
);
comment on column boundary_set.load_id is 'null of the grid''s cells, which come from no file';

create table area (
    area_id integer generated always as identity primary key,
    boundary_set_id integer not null references boundary_set on delete cascade,
    code text not null,
    name_en text not null,
    name_cy text not null,
    county_code text,
    county_name_en text,
    geom_27700 geometry(MultiPolygon, 27700) not null,
    area_m2 double precision not null,
    unique (boundary_set_id, code)
);
create index area_geom_27700 on area using gist (geom_27700);
comment on column area.county_code is
    'of wards, where the file names it; of cells, that of the lowest ward among their places; null otherwise';
comment on column area.area_m2 is 'planar area in EPSG:27700, square metres';

-- The set of each kind that is served: the latest vintage.
create view served_boundary_set as
select distinct on (kind) * from boundary_set order by kind, vintage desc;
