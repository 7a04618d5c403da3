-- The published cut-points of one edition and how many LSOAs it ranks.
select e.areas, g.percent, g.max_rank
from deprivation_edition e
join deprivation_group g using (edition)
where e.edition = :edition
order by g.percent
