-- Which Home Office offence code belongs to which group of offences, from when, and why; and what each definition counts.
create table offence_group (
    offence_group text primary key,
    position smallint not null unique,
    title_en text not null,
    title_cy text not null
);
create table offence_code_group (
    code_pattern text not null check (code_pattern ~ '^\d{3}/(\d{2}|\*)$'),
    offence_group text not null references offence_group,
    valid_from date not null,
    valid_to date,
    reason text not null,
    primary key (code_pattern, valid_from)
);
comment on column offence_code_group.code_pattern is 'NNN/NN, or NNN/* for every code of the class that has no row of its own';

alter table definition add column agreed_on date;
alter table definition add column any_traits smallint not null default 0;
alter table definition add column load_id bigint references load_log;
comment on column definition.any_traits is 'when not 0, only offences flagged with one of these are counted';
comment on column definition.load_id is 'of a definition that was loaded; null for those that come with Diogel';

drop table definition_crime_type;
create table definition_part (
    definition text not null references definition on delete cascade,
    part text not null,
    domestic text not null default 'any' check (domestic in ('any', 'excluded', 'only')),
    primary key (definition, part)
);
comment on column definition_part.part is 'a crime type of police.uk, or an offence group of the force''s extract';

-- The parts told out: every combination of crime type, flags and months that a definition counts.
create table definition_count (
    definition text not null references definition on delete cascade,
    crime_type_id smallint not null references crime_type,
    traits smallint not null,
    first_month date not null,
    last_month date not null,
    primary key (definition, crime_type_id, traits, first_month)
);
