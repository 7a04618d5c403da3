-- What partners and analysts add beside the police: counts by area, never persons; dated notes; actions; harm weights.
create table partner_count (
    source text not null check (source in ('ambulance', 'emergency-department', 'fire', 'youth-justice')),
    level text not null check (level in ('ward', 'lsoa')),
    code text not null,
    first_month date not null,
    last_month date not null,
    incidents integer not null check (incidents >= 0),
    load_id bigint not null,
    primary key (source, level, code, first_month),
    check (first_month <= last_month)
);

create table annotation (
    annotation_id integer generated always as identity primary key,
    first_day date not null,
    last_day date,
    kind text not null check (kind in ('recording', 'operation', 'other')),
    area_code text,
    text_en text not null,
    text_cy text not null,
    load_id bigint not null
);
comment on column annotation.area_code is 'null where the whole force is meant';

create table action (
    action_id integer generated always as identity primary key,
    area_code text not null,
    action_en text not null,
    action_cy text not null,
    owner text not null,
    first_day date not null,
    due date,
    review date,
    status text not null check (status in ('planned', 'running', 'done')),
    decision_en text,
    decision_cy text,
    load_id bigint not null
);

create table harm_weight (
    edition text not null,
    code text not null,
    weight double precision not null check (weight >= 0),
    load_id bigint not null,
    primary key (edition, code)
);
