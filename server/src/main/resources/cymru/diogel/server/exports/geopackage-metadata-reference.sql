-- Ties the cover to the layer.
insert into gpkg_metadata_reference values ('table', 'areas', null, null, :last_change, 1, null)
