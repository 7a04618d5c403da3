-- Every action named for one ward, the latest first.
select first_day, action_en, action_cy, owner, due, review, status, decision_en, decision_cy
from action
where area_code = :code
order by first_day desc, action_id desc
