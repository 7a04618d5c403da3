-- Where a loaded file was fetched from, when, and what the publisher said of it; only of files that are still as they were fetched.
create table load_provenance (
    load_id bigint primary key references load_log,
    provenance jsonb not null
);
