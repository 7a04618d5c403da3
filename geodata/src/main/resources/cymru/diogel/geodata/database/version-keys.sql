-- What stands on the tables of the schema that is first in the search path, as statements that name them unqualified: keys, indexes,
-- references, views, comments, in the order in which they can be made; and what takes each away. The bare tables are filled before,
-- for that is faster. Where tables are named, only what rows of those are looked up in: their keys and indexes, and the references from
-- and to them.
with schema as (
    select to_regnamespace(current_schema()) as oid
)
select make, drop
from (
    select case when c.contype = 'f' then 3 else 1 end as turn, c.oid,
           format('alter table %I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid, true)) as make,
           format('alter table %I drop constraint %I', t.relname, c.conname) as drop,
           array[t.relname, f.relname] as tables
    from pg_constraint c
    join pg_class t on t.oid = c.conrelid
    join schema on t.relnamespace = schema.oid
    left join pg_class f on f.oid = c.confrelid
    where c.contype in ('p', 'u', 'f', 'x')
    union all
    select 2, i.indexrelid, pg_get_indexdef(i.indexrelid, 0, true), format('drop index %I', x.relname), array[t.relname]
    from pg_index i
    join pg_class x on x.oid = i.indexrelid
    join schema on x.relnamespace = schema.oid
    join pg_class t on t.oid = i.indrelid
    where not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
    union all
    select 4, v.oid, format('create view %I as %s', v.relname, pg_get_viewdef(v.oid)), format('drop view %I', v.relname), '{}'
    from pg_class v join schema on v.relnamespace = schema.oid
    where v.relkind = 'v'
    union all
    select 5, t.oid, format('comment on table %I is %L', t.relname, obj_description(t.oid, 'pg_class')),
           format('comment on table %I is null', t.relname), '{}'
    from pg_class t join schema on t.relnamespace = schema.oid
    where t.relkind = 'r' and obj_description(t.oid, 'pg_class') is not null
) statements
where cardinality(:tables) = 0 or tables && cast(:tables as name[])
order by turn, oid
