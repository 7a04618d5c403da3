-- Where a file's counts wait until it is known that their periods fit those that are loaded.
create temp table partner_stage (like partner_count) on commit drop
