-- By source and county: rows whose point lies in a ward of the served set; of them those whose file names an LSOA, and those where
-- it is the LSOA of the served set in which the point lies.
select m.source, w.county_code as county,
       count(*)::integer as placed,
       count(i.lsoa_code)::integer as named,
       count(*) filter (where i.lsoa_code = l.code)::integer as agreeing
from incident i
join police_month m using (police_month_id)
join place_area pw on pw.place_id = i.place_id
    and pw.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'ward')
join area w on w.area_id = pw.area_id
left join place_area pl on pl.place_id = i.place_id
    and pl.boundary_set_id = (select boundary_set_id from served_boundary_set where kind = 'lsoa')
left join area l on l.area_id = pl.area_id
where w.county_code is not null
group by m.source, w.county_code
order by m.source, w.county_code
