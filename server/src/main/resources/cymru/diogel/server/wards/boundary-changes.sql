-- The steps from one vintage of wards to the next that lie within the months of a series, back from a served ward: the wards that it
-- was made of at each, and whether that was more than one border digitised anew (99 % of both is common land).
with recursive line as (
    select a.area_id as to_id
    from area a join served_boundary_set s using (boundary_set_id)
    where s.kind = 'ward' and a.code = :code
    union
    select u.from_id from line join area_succession u using (to_id)
), ward as (
    select u.to_id, max(least(u.from_share, u.to_share)) < 0.99 as changed
    from line join area_succession u using (to_id)
    group by u.to_id
)
select f.vintage as from_vintage, t.vintage as to_vintage, bool_or(ward.changed) as changed,
       string_agg(distinct o.code, ' ' order by o.code) as before
from ward
join area_succession u using (to_id)
join area o on o.area_id = u.from_id
join boundary_set f on f.boundary_set_id = o.boundary_set_id
join area n on n.area_id = u.to_id
join boundary_set t on t.boundary_set_id = n.boundary_set_id
where f.vintage < :last and t.vintage >= :first
group by f.vintage, t.vintage
order by f.vintage
