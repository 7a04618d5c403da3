-- One vector tile of a served layer, in order of code. Wards name their county; a null
-- is no field at all. Of counties, those that hold served wards.
-- Every area that meets the tile or its buffer of 64/4096 is in it: one too small for a polygon becomes a one-unit square.
with tile as (
    select envelope, ST_Expand(envelope, (ST_XMax(envelope) - ST_XMin(envelope)) * 64 / 4096) as buffered,
           4096 / (ST_XMax(envelope) - ST_XMin(envelope)) as scale
    from ST_TileEnvelope(:z, :x, :y) as envelope
), shape as (
    select a.code, a.name_en, a.name_cy, a.county_code as county, tile.*, h.geom_3857,
           ST_AsMVTGeom(h.geom_3857, tile.envelope, 4096, 64, true) as drawn
    from tile, served_boundary_set s
    join area_shape h using (boundary_set_id)
    join zoom_band z on z.band = h.band and :z between z.min_zoom and z.max_zoom
    join area a using (area_id)
    where s.kind = :kind and ST_Intersects(h.geom_3857, tile.buffered)
      and (s.kind <> 'county' or a.code in (select w.county_code from area w join served_boundary_set ws using (boundary_set_id)
                                            where ws.kind = 'ward'))
), spot as (
    select shape.*, case when drawn is null then ST_PointOnSurface(ST_Intersection(geom_3857, buffered)) end as point
    from shape
), feature as (
    select code, name_en, name_cy, county,
           coalesce(drawn, ST_Translate('POLYGON((0 0,1 0,1 1,0 1,0 0))'::geometry,
                                        floor((ST_X(point) - ST_XMin(envelope)) * scale),
                                        floor((ST_YMax(envelope) - ST_Y(point)) * scale))) as geom
    from spot
)
select ST_AsMVT(f, :layer, 4096, 'geom') as tile from (select * from feature order by code) as f
