-- One row: the version of everything that is served. It moves inside the transaction of each load that changes data,
-- and tells listeners on the channel diogel_data, who hear of it when (and only when) the load commits.
create table data_version (
    only_row boolean primary key default true check (only_row),
    version bigint not null,
    moved_at timestamptz not null
);
insert into data_version (version, moved_at) values (0, now());

create function data_version_moved() returns trigger language plpgsql as $$
begin
    perform pg_notify('diogel_data', new.version::text);
    return null;
end $$;
create trigger data_version_moved after update on data_version for each row execute function data_version_moved();
