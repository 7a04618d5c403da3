-- Lists as they were published. A row is written once; the seal, made with a key that the database does not hold, tells of
-- any change made behind Diogel's back, and binds each list to the one before it.
create table published_list (
    list_id integer generated always as identity primary key,
    quarter text not null unique check (quarter ~ '^\d{4}Q[1-4]$'),
    published_at timestamptz not null,
    published_by text not null,
    content bytea not null,
    seal text not null
);
comment on column published_list.content is 'the list as JSON, byte for byte: inputs with their hashes, definition, parameters, seed, rows';

create function published_list_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a published list cannot be changed';
end $$;
create trigger published_list_stays before update or delete or truncate on published_list
    for each statement execute function published_list_stays();
