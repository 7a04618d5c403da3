-- What was counted, read only through the disclosure door. Hundreds of thousands of rows are written at each load and read by join:
-- a foreign key would look up each of them once more, and says nothing new, for a load makes them from rows that are checked.

-- Counted incidents (not superseded) by area of every level, month, type and flags.
create table area_month_count (
    area_id integer not null,
    month date not null,
    crime_type_id smallint not null,
    incidents integer not null check (incidents > 0),
    traits smallint not null default 0,
    primary key (area_id, month, crime_type_id, traits)
);

-- Their hours of the operational week added up.
create table area_month_hour (
    area_id integer not null,
    month date not null,
    crime_type_id smallint not null,
    traits smallint not null,
    hour smallint not null,
    weight double precision not null
);
create index area_month_hour_area on area_month_hour (area_id, month);

-- What was recorded in the whole of the served wards, offences without a place among them: what a needs assessment counts.
create table total_month_count (
    month date not null,
    crime_type_id smallint not null,
    traits smallint not null,
    incidents integer not null check (incidents > 0),
    unplaced integer not null,
    primary key (month, crime_type_id, traits)
);
comment on column total_month_count.unplaced is 'of the incidents, those without a place';

create table total_month_hour (
    month date not null,
    crime_type_id smallint not null,
    traits smallint not null,
    hour smallint not null check (hour between 0 and 167),
    weight double precision not null,
    primary key (month, crime_type_id, traits, hour)
);
comment on table total_month_hour is 'the same by hour of the operational week (0 is Monday 06:00), of incidents whose hours are known';
