-- Named and versioned definitions of what is counted. The rows come from geodata's definitions.csv at each start.
create table definition (
    definition text primary key,
    position smallint not null unique,
    version text not null,
    source text not null,
    proxy boolean not null,
    title_en text not null,
    title_cy text not null,
    note_en text not null,
    note_cy text not null
);
create table definition_crime_type (
    definition text not null references definition on delete cascade,
    crime_type_id smallint not null references crime_type,
    primary key (definition, crime_type_id)
);
comment on column definition.position is 'the order they are offered in; the first is the default';
