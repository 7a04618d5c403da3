-- The data version in words.
select case when version = 0 then 'Data version 0: nothing was loaded yet'
       else 'Data version ' || version || ', of ' || to_char(moved_at, 'YYYY-MM-DD HH24:MI:SS') end
from data_version
