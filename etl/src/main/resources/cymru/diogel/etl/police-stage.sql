-- Where the rows of a load's police files wait until all of them are read.
create temp table police_stage (
    load_id bigint,
    line integer,
    crime_id text,
    force text,
    month date,
    longitude double precision,
    latitude double precision,
    location text,
    lsoa_code text,
    crime_type text,
    outcome text,
    context text
) on commit drop
