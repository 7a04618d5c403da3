-- Keys go on where those of the copied tables were.
select setval(pg_get_serial_sequence(format('%I.%I', cast(:to as text), t.relname), a.attname),
              pg_sequence_last_value(pg_get_serial_sequence(format('%I.%I', cast(:from as text), t.relname), a.attname)::regclass))
from pg_class t join pg_attribute a on a.attrelid = t.oid
where t.relnamespace = to_regnamespace(:from) and t.relkind = 'r' and a.attidentity <> ''
