-- Names the layer of a GeoPackage, with its bounds.
insert into gpkg_contents values ('areas', 'features', :identifier, :description, :last_change, :west, :south, :east, :north, 27700)
