-- The annotations that touch a span of days, in order of time.
select first_day, last_day, kind, area_code, text_en, text_cy
from annotation
where first_day <= :last and coalesce(last_day, first_day) >= :first
order by first_day, annotation_id
