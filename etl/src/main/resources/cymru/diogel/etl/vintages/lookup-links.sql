-- The rows of a lookup.
select from_code, to_code, change
from lsoa_lookup
where from_vintage = :from and to_vintage = :to
order by from_code, to_code
