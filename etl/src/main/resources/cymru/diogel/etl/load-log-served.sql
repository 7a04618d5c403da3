-- The load of these bytes whose every edition is still the one served (a month or a set may have been replaced since).
select l.edition, l.sample, l.rows_read, l.rows_rejected
from load_log l
where l.dataset = :dataset and l.sha256 = :sha256 and not l.unchanged
  and cardinality(string_to_array(l.edition, '; ')) = (
      select count(*) from (
          select boundary_set_id::text from boundary_set where load_id = l.load_id
          union all
          select police_month_id::text from police_month where load_id = l.load_id
          union all
          select distinct edition from population where load_id = l.load_id
          union all
          select distinct edition from deprivation_rank where load_id = l.load_id
          union all
          select definition from definition where load_id = l.load_id
      ) served)
order by l.load_id desc
limit 1
