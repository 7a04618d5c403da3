-- Incidents in one ward by what the source tells them apart by, none included, and whether the definition counts them: crime
-- types of police.uk, or groups of offences. A group of which only the flagged or unflagged offences are counted is two rows.
with asked as (
    select * from definition where definition = :definition
), here as (
    select coalesce(g.offence_group, t.title_en) as part, d.definition is not null as counted, sum(c.incidents) as incidents
    from asked f
    join area_month_count c on c.area_id = :ward_id and c.month between :from and :to
    join crime_type t on t.crime_type_id = c.crime_type_id and t.source = f.source
    left join crime_type_group g on g.crime_type_id = c.crime_type_id and c.month between g.first_month and g.last_month
    left join definition_count d on d.definition = f.definition and d.crime_type_id = c.crime_type_id
        and d.traits = c.traits and c.month between d.first_month and d.last_month
    group by 1, 2
), kind as (
    select t.title_en as part, t.title_en, t.title_cy, 0 as position
    from asked f join crime_type t on t.source = f.source
    where f.source = 'police.uk'
    union all
    select g.offence_group, g.title_en, g.title_cy, g.position
    from asked f cross join offence_group g
    where f.source = 'force'
    union all
    select h.part, h.part || ' (in no group)', h.part || ' (heb grŵp)', 1000
    from here h join asked f on f.source = 'force'
    where h.part not in (select offence_group from offence_group)
)
select k.title_en || r.en as title_en, k.title_cy || r.cy as title_cy, r.counted,
       coalesce(h.incidents, 0)::integer as incidents
from kind k
cross join asked f
left join definition_part p on p.definition = f.definition and p.part = k.part
cross join lateral (
    values (true, p.part is not null,
            case when f.any_traits <> 0 then ', as flagged' else
                case p.domestic when 'excluded' then ', not domestic' when 'only' then ', domestic' else '' end end,
            case when f.any_traits <> 0 then ', yn ôl y nodau' else
                case p.domestic when 'excluded' then ', nid yn ddomestig' when 'only' then ', domestig' else '' end end),
           (false, p.part is null or p.domestic <> 'any' or f.any_traits <> 0,
            case when f.any_traits <> 0 and p.part is not null then ', other' else
                case p.domestic when 'excluded' then ', domestic' when 'only' then ', not domestic' else '' end end,
            case when f.any_traits <> 0 and p.part is not null then ', eraill' else
                case p.domestic when 'excluded' then ', domestig' when 'only' then ', nid yn ddomestig' else '' end end)
) as r (counted, told, en, cy)
left join here h on h.part = k.part and h.counted = r.counted
where r.told
order by k.position, k.title_en, r.counted desc
