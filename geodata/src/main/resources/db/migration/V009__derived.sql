-- What loads derive, so that reading is cheap. Rebuilt within the load's transaction from the tables above.

-- Residents of each LSOA split over wards by area of intersection, in whole people: no resident is lost or made.
create table lsoa_ward (
    ward_id integer not null references area on delete cascade,
    lsoa_id integer not null references area on delete cascade,
    population_edition text not null references population_edition,
    share double precision not null,
    residents integer not null,
    primary key (ward_id, lsoa_id, population_edition)
);
comment on column lsoa_ward.share is 'of the LSOA''s area that lies in the ward, 0-1, after slivers were dropped';

create table ward_population (
    ward_id integer not null references area on delete cascade,
    population_edition text not null references population_edition,
    residents integer not null,
    primary key (ward_id, population_edition)
);

create table ward_deprivation (
    ward_id integer not null references area on delete cascade,
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
    primary key (ward_id, edition, domain)
);

-- Counted incidents (not superseded) by ward, month and type. Read only through the disclosure door.
create table ward_month_count (
    ward_id integer not null references area on delete cascade,
    month date not null,
    crime_type_id smallint not null references crime_type,
    incidents integer not null check (incidents > 0),
    primary key (ward_id, month, crime_type_id)
);
