-- A version that nobody is served yet. Numbers are never used twice, for rows stay.
insert into version (number, tables, shape, made_from, made_at, made_by, state, reason)
select n.number, coalesce(cast(:tables as text), 'v' || n.number), v.shape, v.number, now(), :by, 'staged', :reason
from (select max(number) + 1 as number from version) n
join version v on v.number = (select version from data_version)
returning number
