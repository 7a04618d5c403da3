-- One line a row of everything that is served, in a settled order, by codes rather than keys.
select 'version ' || version from data_version
union all
select * from (
    select 'shape ' || s.kind || ' ' || s.vintage || ' ' || a.code || ' ' || a.name_en || ' ' || a.name_cy || ' '
        || coalesce(a.county_code, '-') || ' ' || h.band || ' ' || md5(ST_AsBinary(h.geom_3857)) || ' ' || md5(ST_AsBinary(a.geom_27700))
    from area_shape h join area a using (area_id) join boundary_set s on s.boundary_set_id = a.boundary_set_id
    union all
    select 'rank ' || edition || ' ' || lsoa_code || ' ' || domain || ' ' || rank from deprivation_rank
    union all
    select 'residents ' || edition || ' ' || lsoa_code || ' ' || residents from population
    union all
    select 'incident ' || m.force || ' ' || m.month || ' ' || i.line || ' ' || coalesce(i.crime_id, '-') || ' ' || t.title_en || ' '
        || coalesce(p.longitude || ' ' || p.latitude, '-') || ' ' || i.location || ' ' || i.superseded
    from incident i join police_month m using (police_month_id) join crime_type t using (crime_type_id) left join place p using (place_id)
    union all
    select 'count ' || a.code || ' ' || c.month || ' ' || c.crime_type_id || ' ' || c.traits || ' ' || c.incidents
    from area_month_count c join area a on a.area_id = c.area_id
    union all
    select 'residents of ' || a.code || ' ' || p.population_edition || ' ' || p.residents
    from area_population p join area a on a.area_id = p.area_id
    union all
    select 'deprivation of ' || a.code || ' ' || (to_jsonb(d) - 'area_id')::text
    from area_deprivation d join area a on a.area_id = d.area_id
    union all
    select 'link ' || (to_jsonb(l) - 'load_id')::text from lsoa_lookup l
    union all
    select 'succession ' || f.code || ' ' || t.code || ' ' || (to_jsonb(u) - 'from_id' - 'to_id')::text
    from area_succession u join area f on f.area_id = u.from_id join area t on t.area_id = u.to_id
    union all
    select 'partner ' || (to_jsonb(c) - 'load_id')::text from partner_count c
    union all
    select 'annotation ' || (to_jsonb(n) - 'load_id' - 'annotation_id')::text from annotation n
    union all
    select 'action ' || (to_jsonb(a) - 'load_id' - 'action_id')::text from action a
    union all
    select 'harm ' || (to_jsonb(w) - 'load_id')::text from harm_weight w
    union all
    select 'placed ' || p.longitude || ' ' || p.latitude || ' ' || a.code from place_area join place p using (place_id) join area a using (area_id)
) everything
order by 1
