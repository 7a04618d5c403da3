-- What ties the vintages of boundaries together: files that make one set, the publisher's lookup of LSOAs, and which area became which.

-- The further files of a set that came in several, as one for each county; the first is the set's own load.
create table boundary_file (
    boundary_set_id integer not null references boundary_set on delete cascade,
    load_id bigint not null,
    primary key (boundary_set_id, load_id)
);

-- The lookup between two vintages of LSOAs as published: U unchanged, S split, M merged, X irregular.
create table lsoa_lookup (
    from_vintage text not null,
    to_vintage text not null,
    from_code text not null,
    to_code text not null,
    change text not null check (change in ('U', 'S', 'M', 'X')),
    load_id bigint not null,
    primary key (from_vintage, to_vintage, from_code, to_code)
);

-- Rebuilt at each load: the areas of one vintage that an area of the vintage before it became. LSOAs by the lookup, wards by what
-- they have in common.
create table area_succession (
    from_id integer not null references area on delete cascade,
    to_id integer not null references area on delete cascade,
    from_share double precision not null,
    to_share double precision not null,
    population_edition text references population_edition,
    residents integer,
    change text check (change in ('U', 'S', 'M')),
    basis text not null check (basis in ('whole', 'residents', 'area')),
    primary key (from_id, to_id)
);
create index area_succession_to on area_succession (to_id);
comment on column area_succession.from_share is
    'of the earlier area that is in the later one, 0-1: by area of wards; of LSOAs what figures are split by, as basis says';
comment on column area_succession.to_share is 'of the later area, by area, that the earlier one covers, 0-1';
comment on column area_succession.residents is 'of the earlier area who live in both, in whole people; null where nobody''s home is known';
comment on column area_succession.change is 'of LSOAs, as the lookup says';
