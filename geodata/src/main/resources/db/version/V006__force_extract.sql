-- Single crimes of a force's own extract: what an incident carries beside its place, month, offence code and flags.
-- Of the source 'force' a crime_type is a Home Office offence code (NNN/NN), and incident.crime_id the keyed hash of a reference.
create table incident_detail (
    incident_id bigint primary key references incident on delete cascade,
    recorded_on date not null,
    committed_from timestamptz,
    committed_to timestamptz,
    location_type text,
    victim_age_band text,
    victim_sex text,
    unrecorded smallint not null default 0 check (unrecorded between 0 and 31)
);
comment on column incident_detail.unrecorded is 'flags that the file leaves empty, as bits like incident.traits; they count as no';

-- The hours of an incident by aoristic weight; nothing for one whose interval is unknown or over 168 hours.
create table incident_hour (
    incident_id bigint not null references incident on delete cascade,
    hour smallint not null check (hour between 0 and 167),
    weight double precision not null check (weight > 0 and weight <= 1),
    primary key (incident_id, hour)
);
comment on column incident_hour.hour is 'of the operational week: 0 is Monday 06:00 to 06:59, local time; a day begins at 06:00';
