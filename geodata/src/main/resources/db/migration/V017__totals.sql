-- What was recorded in the whole of the served wards, offences without a place among them: what a needs assessment counts.
-- Read only through the disclosure door.
create table total_month_count (
    month date not null,
    crime_type_id smallint not null references crime_type,
    traits smallint not null,
    incidents integer not null check (incidents > 0),
    unplaced integer not null,
    primary key (month, crime_type_id, traits)
);
comment on column total_month_count.unplaced is 'of the incidents, those without a place';

create table total_month_hour (
    month date not null,
    crime_type_id smallint not null references crime_type,
    traits smallint not null,
    hour smallint not null check (hour between 0 and 167),
    weight double precision not null,
    primary key (month, crime_type_id, traits, hour)
);
comment on table total_month_hour is 'the same by hour of the operational week (0 is Monday 06:00), of incidents whose hours are known';
