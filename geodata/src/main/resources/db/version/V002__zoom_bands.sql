-- One generalised geometry a zoom band, in Web Mercator, made at load time so that shared borders stay shared.
-- tolerance_m is that of coverage simplification: the root of the area, in ground metres, of a triangle that may go.
create table zoom_band (
    band smallint primary key,
    min_zoom smallint not null,
    max_zoom smallint not null,
    tolerance_m double precision not null
);
insert into zoom_band (band, min_zoom, max_zoom, tolerance_m) values
    (0, 0, 5, 800),
    (1, 6, 7, 400),
    (2, 8, 9, 100),
    (3, 10, 11, 40),
    (4, 12, 24, 0);

create table area_shape (
    area_id integer not null references area on delete cascade,
    band smallint not null references zoom_band,
    boundary_set_id integer not null references boundary_set on delete cascade,
    geom_3857 geometry(MultiPolygon, 3857) not null,
    primary key (area_id, band)
);
create index area_shape_geom on area_shape using gist (geom_3857);
