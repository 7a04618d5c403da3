-- Every version of what is served has tables of its own, in a schema of its own. Public holds what outlives them: which versions
-- there are and which is served, the log of loads, published lists, visits.
create table version (
    number bigint primary key,
    tables text not null,
    shape text not null default '',
    made_from bigint references version,
    made_at timestamptz not null,
    made_by text not null,
    state text not null check (state in ('staged', 'published', 'withdrawn', 'discarded')),
    kept boolean not null default true,
    published_at timestamptz,
    reason text not null,
    report jsonb
);
comment on column version.tables is 'the schema; two versions share one where the later changed nothing in it';
comment on column version.shape is 'the last migration that these tables have had';
comment on column version.made_from is 'the version that was served then, whose tables were copied; null of the first';
comment on column version.state is 'withdrawn: published once, and gone back behind; discarded: thrown away before it was published';
comment on column version.kept is 'false once the tables were dropped';
comment on column version.published_at is 'for the first time';
comment on column version.report is 'of the load that made it';

insert into version (number, tables, made_at, made_by, state, published_at, reason)
values (1, 'v1', now(), current_user, 'published', now(), 'what comes with Diogel');

-- One row: the version that is served. It moves inside a transaction, and tells listeners on the channel diogel_data, who hear of
-- it when (and only when) that commits.
create table data_version (
    only_row boolean primary key default true check (only_row),
    version bigint not null references version
);
insert into data_version (version) values (1);

create function data_version_moved() returns trigger language plpgsql as $$
begin
    perform pg_notify('diogel_data', new.version::text);
    return null;
end $$;
create trigger data_version_moved after update on data_version for each row execute function data_version_moved();

-- Who put which version in service, when, and why. Written once, never changed.
create table publication (
    publication_id bigint generated always as identity primary key,
    version bigint not null references version,
    published_at timestamptz not null default now(),
    published_by text not null,
    reason text not null
);

-- The served version and all that it came from: what a load brought that is among these is, or was, part of it.
create view lineage as
with recursive line as (
    select v.number, v.made_from from version v join data_version d on d.version = v.number
    union all
    select v.number, v.made_from from version v join line on v.number = line.made_from
)
select number from line;
