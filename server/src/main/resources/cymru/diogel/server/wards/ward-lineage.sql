-- A ward in every loaded vintage that has its code, with the wards of the vintage before that it was made of and those of the vintage
-- after that it became, the largest part first.
select s.vintage, v.boundary_set_id is not null as served, a.name_en, a.name_cy,
       u.later, os.vintage as other_vintage, o.code as other_code, o.name_en as other_name_en, o.name_cy as other_name_cy,
       u.own_share, u.other_share, u.residents, u.population_edition
from area a
join boundary_set s on s.boundary_set_id = a.boundary_set_id and s.kind = 'ward'
left join served_boundary_set v on v.boundary_set_id = s.boundary_set_id
left join lateral (
    select true as later, to_id as other_id, from_share as own_share, to_share as other_share, residents, population_edition
    from area_succession where from_id = a.area_id
    union all
    select false, from_id, to_share, from_share, residents, population_edition
    from area_succession where to_id = a.area_id
) u on true
left join area o on o.area_id = u.other_id
left join boundary_set os on os.boundary_set_id = o.boundary_set_id
where a.code = :code
order by s.vintage, u.later, u.own_share desc, o.code
