-- Stores the group of a Home Office code, or of a class of them, as its file has it.
insert into offence_code_group (code_pattern, offence_group, valid_from, valid_to, reason)
values (:code, :offence_group, :valid_from::date, nullif(:valid_to, '')::date, :reason)
