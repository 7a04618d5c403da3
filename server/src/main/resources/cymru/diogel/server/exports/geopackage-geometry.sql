-- Tells where the layer of a GeoPackage has its geometries.
insert into gpkg_geometry_columns values ('areas', 'geom', 'MULTIPOLYGON', 27700, 0, 0)
