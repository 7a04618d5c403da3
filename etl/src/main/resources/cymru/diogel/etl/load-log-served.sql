-- The load of these bytes whose every edition is still the one served.
select l.edition, l.sample, l.rows_read, l.rows_rejected
from load_log l
where l.dataset = :dataset and l.sha256 = :sha256 and not l.unchanged
  and cardinality(string_to_array(l.edition, '; ')) = (select editions from served_load s where s.load_id = l.load_id)
order by l.load_id desc
limit 1
