-- Puts a version in service and writes down who did, and why. Those that a step back leaves behind are withdrawn.
with moved as (
    update data_version set version = :number returning version
), noted as (
    insert into publication (version, published_by, reason) values (:number, :by, :reason)
), left_behind as (
    update version set state = 'withdrawn' where number > :number and state = 'published' and :back
)
update version set state = 'published', published_at = coalesce(published_at, now())
where number = (select version from moved)
