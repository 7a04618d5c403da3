-- Every file that was ever loaded, with what became of its rows. A file that was already served is logged as unchanged.
create table load_log (
    load_id bigint generated always as identity primary key,
    dataset text not null check (dataset in (
        'wards', 'lsoas', 'counties', 'deprivation', 'population', 'lookup', 'police', 'extract', 'definitions',
        'named-areas', 'partner-counts', 'annotations', 'actions', 'harm-weights')),
    edition text not null,
    file text not null,
    sha256 text not null,
    sample boolean not null,
    unchanged boolean not null,
    rows_read integer not null,
    rows_rejected integer not null,
    loaded_by text not null,
    loaded_at timestamptz not null default now(),
    data_version bigint not null
);
comment on column load_log.data_version is 'the version that the load made, or, of an unchanged file, the one that held it already';
comment on column load_log.edition is 'what the file stands for: 2022-12, wimd-2025, census-2021, Dyfed-Powys Police 2025-06';

create table rejection (
    load_id bigint not null references load_log,
    line integer not null,
    raw text not null,
    reason text not null
);
create index rejection_load on rejection (load_id);
