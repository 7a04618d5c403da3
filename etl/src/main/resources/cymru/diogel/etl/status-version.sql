-- The data version in words.
select case when made_from is null then 'Data version ' || number || ': nothing was loaded yet'
       else 'Data version ' || number || ', of ' || to_char(published_at, 'YYYY-MM-DD HH24:MI:SS') end
from data_version join version on number = version
