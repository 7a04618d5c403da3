-- Every published list in the order of publication, each with the seal of the one before it.
select quarter, published_at, published_by, content, seal, coalesce(lag(seal) over (order by list_id), '') as before
from published_list
order by list_id
