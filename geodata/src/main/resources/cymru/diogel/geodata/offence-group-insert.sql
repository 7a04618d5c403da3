-- Stores a group of offences as its file has it.
insert into offence_group (offence_group, position, title_en, title_cy)
values (:offence_group, :position::smallint, :title_en, :title_cy)
