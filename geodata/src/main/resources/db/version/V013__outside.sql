-- Of the places outside the served wards, how far the nearest of them is. Filled by loads; empty where no wards are loaded.
create table place_outside (
    place_id integer primary key references place on delete cascade,
    metres double precision not null
);
comment on column place_outside.metres is 'in the plane of EPSG:27700, to the nearest point of the nearest ward';
