-- Of each file of incidents of a load: its rows, those outside the served wards, without a place, with a place in an LSOA that the
-- file names otherwise (of those that can be told), and with an offence code in no group.
select m.load_id, count(*) as rows,
       count(*) filter (where w.place_id is null and i.place_id is not null
                          and exists (select from served_boundary_set where kind = 'ward')) as outside,
       count(*) filter (where i.place_id is null) as unplaced,
       count(*) filter (where l.code is not null and i.lsoa_code is not null) as named,
       count(*) filter (where l.code <> i.lsoa_code) as other_lsoa,
       coalesce((select sum(u.incidents) from unmapped_code u where u.load_id = m.load_id), 0) as unmapped
from police_month m
join incident i using (police_month_id)
left join place_area w on w.place_id = i.place_id
    and w.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'ward')
left join place_area pl on pl.place_id = i.place_id
    and pl.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'lsoa')
left join area l on l.area_id = pl.area_id
where m.load_id = any(:loads)
group by m.load_id
order by m.load_id
