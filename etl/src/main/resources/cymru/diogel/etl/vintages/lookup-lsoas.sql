-- The LSOAs of a vintage with their residents by the edition that is for it, and the incidents counted in each.
select a.code, a.area_id, a.area_m2, p.population_edition, coalesce(p.residents, 0) as residents,
       coalesce((select sum(c.incidents) from area_month_count c where c.area_id = a.area_id), 0) as incidents
from boundary_set s
join area a using (boundary_set_id)
left join population_edition e on e.lsoa_vintage = s.vintage
left join area_population p on p.area_id = a.area_id and p.population_edition = e.edition
where s.kind = 'lsoa' and s.vintage = :vintage
