-- Empties a database of all but what extensions brought, before a backup takes its place.
do $$
declare
    one record;
begin
    for one in
        select n.nspname
        from pg_namespace n
        where n.nspname !~ '^pg_' and n.nspname not in ('information_schema', 'public')
          and not exists (select from pg_depend d where d.classid = 'pg_namespace'::regclass and d.objid = n.oid and d.deptype = 'e')
    loop
        execute format('drop schema %I cascade', one.nspname);
    end loop;
    for one in
        select c.relname, case c.relkind when 'v' then 'view' when 'm' then 'materialized view' when 'S' then 'sequence' else 'table' end as kind
        from pg_class c
        where c.relnamespace = 'public'::regnamespace and c.relkind in ('r', 'p', 'f', 'v', 'm', 'S')
          and not exists (select from pg_depend d where d.classid = 'pg_class'::regclass and d.objid = c.oid and d.deptype in ('e', 'i'))
    loop
        -- One that went with another of them is gone already.
        if to_regclass(format('public.%I', one.relname)) is not null then
            execute format('drop %s public.%I cascade', one.kind, one.relname);
        end if;
    end loop;
    for one in
        select p.oid::regprocedure as routine
        from pg_proc p
        where p.pronamespace = 'public'::regnamespace
          and not exists (select from pg_depend d where d.classid = 'pg_proc'::regclass and d.objid = p.oid and d.deptype = 'e')
    loop
        execute format('drop routine %s cascade', one.routine);
    end loop;
    for one in
        select t.typname
        from pg_type t
        where t.typnamespace = 'public'::regnamespace and t.typtype in ('e', 'd')
          and not exists (select from pg_depend d where d.classid = 'pg_type'::regclass and d.objid = t.oid and d.deptype = 'e')
    loop
        execute format('drop type public.%I cascade', one.typname);
    end loop;
end $$;
