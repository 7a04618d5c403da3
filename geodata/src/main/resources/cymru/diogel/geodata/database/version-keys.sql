-- What stands on the tables of the schema that is first in the search path, as statements that name them unqualified: keys, indexes,
-- references, views, comments, in the order in which they can be made. The bare tables are filled before, for that is faster.
with schema as (
    select to_regnamespace(current_schema()) as oid
)
select statement
from (
    select case when c.contype = 'f' then 3 else 1 end as turn, c.oid,
           format('alter table %I add constraint %I %s', t.relname, c.conname, pg_get_constraintdef(c.oid, true)) as statement
    from pg_constraint c join pg_class t on t.oid = c.conrelid join schema on t.relnamespace = schema.oid
    where c.contype in ('p', 'u', 'f', 'x')
    union all
    select 2, i.indexrelid, pg_get_indexdef(i.indexrelid, 0, true)
    from pg_index i join pg_class x on x.oid = i.indexrelid join schema on x.relnamespace = schema.oid
    where not exists (select from pg_constraint c where c.conindid = i.indexrelid and c.contype in ('p', 'u', 'x'))
    union all
    select 4, v.oid, format('create view %I as %s', v.relname, pg_get_viewdef(v.oid))
    from pg_class v join schema on v.relnamespace = schema.oid
    where v.relkind = 'v'
    union all
    select 5, t.oid, format('comment on table %I is %L', t.relname, obj_description(t.oid, 'pg_class'))
    from pg_class t join schema on t.relnamespace = schema.oid
    where t.relkind = 'r' and obj_description(t.oid, 'pg_class') is not null
) statements
order by turn, oid
