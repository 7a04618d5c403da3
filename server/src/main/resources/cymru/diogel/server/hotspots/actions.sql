-- The latest action of each area.
select distinct on (area_code) area_code, action_en, action_cy, owner, due, review, status, decision_en, decision_cy
from action
order by area_code, first_day desc, action_id desc
