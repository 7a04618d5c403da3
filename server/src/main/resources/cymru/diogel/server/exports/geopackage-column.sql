-- Tells what a column of the layer of a GeoPackage means.
insert into gpkg_data_columns (table_name, column_name, name, title, description)
values ('areas', :column, :name, :title, :description)
