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
    valid_from date not null check (extract(day from valid_from) = 1),
    valid_to date check (extract(day from valid_to + 1) = 1 and valid_to > valid_from),
    reason text not null,
    primary key (code_pattern, valid_from)
);
comment on column offence_code_group.code_pattern is 'NNN/NN, or NNN/* for every code of the class that has no row of its own';

-- The group of each Home Office code that a load has brought, over whole months. A code without a row is unmapped.
create view crime_type_group as
select t.crime_type_id, t.title_en as code, g.offence_group, g.reason,
       g.valid_from as first_month, coalesce(g.valid_to, date '9999-12-31') as last_month
from crime_type t
join offence_code_group g on g.code_pattern = t.title_en
    or g.code_pattern = left(t.title_en, 4) || '*'
       and not exists (select from offence_code_group own where own.code_pattern = t.title_en)
where t.source = 'force';

-- Codes that are in no group in the month they were recorded in, with how many rows of each load have them.
create view unmapped_code as
select c.load_id, t.title_en as code, sum(c.incidents)::integer as incidents
from (
    select m.load_id, m.month, i.crime_type_id, count(*) as incidents
    from incident i join police_month m using (police_month_id)
    where m.source = 'force'
    group by m.load_id, m.month, i.crime_type_id
) c
join crime_type t using (crime_type_id)
left join crime_type_group g on g.crime_type_id = c.crime_type_id and c.month between g.first_month and g.last_month
where g.crime_type_id is null
group by c.load_id, t.title_en;

-- Named and versioned definitions of what is counted. The rows come from geodata's definitions.csv at each start, and from loads.
create table definition (
    definition text primary key,
    position smallint not null unique,
    version text not null,
    source text not null,
    proxy boolean not null,
    title_en text not null,
    title_cy text not null,
    note_en text not null,
    note_cy text not null,
    agreed_on date,
    any_traits smallint not null default 0,
    load_id bigint
);
comment on column definition.position is 'the order they are offered in; the first is the default';
comment on column definition.agreed_on is 'the day from which this version of it holds';
comment on column definition.any_traits is 'when not 0, only offences flagged with one of these are counted';
comment on column definition.load_id is 'of a definition that was loaded; null for those that come with Diogel';

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

-- The files that the definitions and groups above were stored from, so that an unchanged program leaves them alone.
create table definition_files (sha256 text not null);
