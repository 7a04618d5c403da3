-- The harm weights of the latest edition.
select edition, code, weight
from harm_weight
where edition = (select max(edition) from harm_weight)
order by code
