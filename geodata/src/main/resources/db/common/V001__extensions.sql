-- PostGIS holds the geometry.
create extension if not exists postgis;
