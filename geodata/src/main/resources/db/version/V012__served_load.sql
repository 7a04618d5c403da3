-- Loads that something of is served still, with how many of their editions are: a month, set or period may have been replaced
-- since. As many as its log entry names, when nothing was.
create view served_load as
select load_id, count(*) as editions
from (
    select load_id, boundary_set_id::text as edition from boundary_set where load_id is not null
    union all
    select load_id, boundary_set_id::text from boundary_file
    union all
    select load_id, police_month_id::text from police_month
    union all
    select distinct load_id, edition from population
    union all
    select distinct load_id, from_vintage || ' to ' || to_vintage from lsoa_lookup
    union all
    select distinct load_id, edition from deprivation_rank
    union all
    select load_id, definition from definition where load_id is not null
    union all
    select distinct load_id, source || ' ' || level || ' ' || first_month from partner_count
    union all
    select distinct load_id, 'all' as edition from annotation
    union all
    select distinct load_id, 'all' as edition from action
    union all
    select distinct load_id, edition from harm_weight
) served
group by load_id;
