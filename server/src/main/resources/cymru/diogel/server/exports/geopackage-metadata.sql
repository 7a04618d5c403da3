-- Puts the cover of a list into its GeoPackage.
insert into gpkg_metadata values (1, 'dataset', 'urn:ietf:rfc:2046', 'text/plain', :cover)
