-- The areas of a served layer in one band: code, names, county, and the outline in Web Mercator as well-known binary.
select a.code, a.name_en, a.name_cy, a.county_code as county, ST_AsBinary(h.geom_3857) as shape
from served_boundary_set s
join area_shape h using (boundary_set_id)
join area a using (area_id)
where s.kind = :kind and h.band = :band
  and (s.kind <> 'county' or a.code in (select w.county_code from area w join served_boundary_set ws using (boundary_set_id)
                                        where ws.kind = 'ward'))
order by a.code
