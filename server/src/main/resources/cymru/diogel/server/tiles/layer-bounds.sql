-- West, south, east and north of a served layer in degrees; nulls where nothing is loaded.
select ST_XMin(box) as west, ST_YMin(box) as south, ST_XMax(box) as east, ST_YMax(box) as north
from (select ST_Extent(ST_Transform(ST_Envelope(h.geom_3857), 4326)) as box
      from served_boundary_set s
      join area_shape h using (boundary_set_id)
      join area a using (area_id)
      where s.kind = :kind and h.band = (select max(band) from zoom_band)
        and (s.kind <> 'county' or a.code in (select w.county_code from area w join served_boundary_set ws using (boundary_set_id)
                                              where ws.kind = 'ward'))) as layer
