-- The served version; unqualified names mean its tables until the transaction ends.
select v.number, v.published_at, set_config('search_path', v.tables || ', public', true)
from data_version d join version v on v.number = d.version
