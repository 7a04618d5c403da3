-- Every named area with its residents, its deprivation by one index, and the served wards that it shares land with.
select a.area_id, a.code, a.name_en, a.name_cy, p.residents as population,
       d.residents, d.residents_10, d.residents_20, d.residents_30, d.residents_50,
       d.lsoas, d.lsoas_10, d.lsoas_20, d.lsoas_30, d.lsoas_50, d.worst_lsoa, d.worst_rank,
       (select array_agg(w.code order by w.code)
        from served_boundary_set ws
        join area w using (boundary_set_id)
        where ws.kind = 'ward' and ST_Intersects(w.geom_27700, a.geom_27700) and not ST_Touches(w.geom_27700, a.geom_27700)) as wards
from served_boundary_set s
join area a using (boundary_set_id)
left join area_population p on p.area_id = a.area_id and p.population_edition = :population_edition
left join area_deprivation d on d.area_id = a.area_id and d.edition = :edition and d.domain = :domain
where s.kind = 'named'
order by a.code
