-- Violence and other crime. A file stands for (source, force, month): loading it again replaces that month.
create table crime_type (
    crime_type_id smallint generated always as identity primary key,
    source text not null,
    title_en text not null,
    title_cy text not null,
    unique (source, title_en)
);
insert into crime_type (source, title_en, title_cy) values
    ('police.uk', 'Anti-social behaviour', 'Ymddygiad gwrthgymdeithasol'),
    ('police.uk', 'Bicycle theft', 'Dwyn beiciau'),
    ('police.uk', 'Burglary', 'Bwrgleriaeth'),
    ('police.uk', 'Criminal damage and arson', 'Difrod troseddol a llosgi bwriadol'),
    ('police.uk', 'Drugs', 'Cyffuriau'),
    ('police.uk', 'Other crime', 'Troseddau eraill'),
    ('police.uk', 'Other theft', 'Dwyn arall'),
    ('police.uk', 'Possession of weapons', 'Meddu ar arfau'),
    ('police.uk', 'Public order', 'Trefn gyhoeddus'),
    ('police.uk', 'Robbery', 'Lladrata'),
    ('police.uk', 'Shoplifting', 'Dwyn o siopau'),
    ('police.uk', 'Theft from the person', 'Dwyn oddi ar y person'),
    ('police.uk', 'Vehicle crime', 'Troseddau cerbyd'),
    ('police.uk', 'Violence and sexual offences', 'Trais a throseddau rhywiol');

create table police_month (
    police_month_id integer generated always as identity primary key,
    source text not null,
    force text not null,
    month date not null check (extract(day from month) = 1),
    sample boolean not null,
    load_id bigint not null,
    unique (source, force, month)
);

-- The distinct points that incidents were recorded at, as published (CRS84 degrees) and in metres.
create table place (
    place_id integer generated always as identity primary key,
    longitude double precision not null,
    latitude double precision not null,
    geom_27700 geometry(Point, 27700) not null,
    unique (longitude, latitude)
);
create index place_geom_27700 on place using gist (geom_27700);

create table incident (
    incident_id bigint generated always as identity primary key,
    police_month_id integer not null references police_month on delete cascade,
    line integer not null,
    crime_id text,
    crime_type_id smallint not null references crime_type,
    place_id integer references place,
    location text not null,
    lsoa_code text,
    outcome text,
    context text,
    superseded boolean not null default false,
    traits smallint not null default 0 check (traits between 0 and 31),
    cancelled boolean not null default false
);
create index incident_police_month on incident (police_month_id);
create index incident_crime_id on incident (crime_id) where crime_id is not null;
create index incident_place on incident (place_id);
comment on column incident.traits is
    'what an offence was flagged with, as bits: domestic 1, alcohol 2, drugs 4, knife 8, firearm 16; open data has none';
comment on column incident.superseded is
    'a later month''s file tells of the same Crime ID, so this row is kept but not counted';

-- The area of each boundary set that a place falls in, of named areas all; a place on a shared border belongs to the lowest code.
create table place_area (
    place_id integer not null references place on delete cascade,
    boundary_set_id integer not null references boundary_set on delete cascade,
    area_id integer not null references area on delete cascade,
    primary key (place_id, boundary_set_id, area_id)
);
create index place_area_area on place_area (area_id);
