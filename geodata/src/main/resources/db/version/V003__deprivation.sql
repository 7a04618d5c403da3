-- The Welsh Index of Multiple Deprivation: ranks by LSOA, 1 the most deprived. Editions are not comparable.
create table deprivation_edition (
    edition text primary key,
    lsoa_vintage text not null,
    areas integer not null,
    title_en text not null,
    title_cy text not null
);
comment on column deprivation_edition.lsoa_vintage is 'the LSOA boundary set that the ranks are for';
comment on column deprivation_edition.areas is 'LSOAs in Wales, so the lowest possible rank';
insert into deprivation_edition values
    ('wimd-2019', '2011', 1909, 'WIMD 2019', 'MALlC 2019'),
    ('wimd-2025', '2021', 1917, 'WIMD 2025', 'MALlC 2025');

-- Published cut-points (Welsh Government): an LSOA is in the most deprived P % when its rank is at most max_rank.
create table deprivation_group (
    edition text not null references deprivation_edition,
    percent smallint not null,
    max_rank integer not null,
    primary key (edition, percent)
);
insert into deprivation_group values
    ('wimd-2019', 10, 191), ('wimd-2019', 20, 382), ('wimd-2019', 30, 573), ('wimd-2019', 50, 955),
    ('wimd-2025', 10, 191), ('wimd-2025', 20, 382), ('wimd-2025', 30, 574), ('wimd-2025', 50, 958);

create table deprivation_domain (
    domain text primary key,
    position smallint not null unique,
    title_en text not null,
    title_cy text not null,
    weight_2025 smallint
);
comment on column deprivation_domain.weight_2025 is 'percent of the overall index in WIMD 2025';
insert into deprivation_domain values
    ('overall', 0, 'Overall index', 'Mynegai cyffredinol', null),
    ('income', 1, 'Income', 'Incwm', 22),
    ('employment', 2, 'Employment', 'Cyflogaeth', 20),
    ('health', 3, 'Health', 'Iechyd', 15),
    ('education', 4, 'Education', 'Addysg', 14),
    ('access', 5, 'Access to services', 'Mynediad at wasanaethau', 10),
    ('housing', 6, 'Housing', 'Tai', 9),
    ('community-safety', 7, 'Community safety', 'Diogelwch cymunedol', 5),
    ('physical-environment', 8, 'Physical environment', 'Amgylchedd ffisegol', 5);

create table deprivation_rank (
    edition text not null references deprivation_edition,
    lsoa_code text not null,
    lsoa_name text not null,
    domain text not null references deprivation_domain,
    rank integer not null check (rank >= 1),
    load_id bigint not null,
    primary key (edition, domain, lsoa_code)
);
-- An LSOA's ranks in every domain at once, for each area that borrows them.
create index deprivation_rank_lsoa on deprivation_rank (lsoa_code, edition);

-- The published cut-points of an edition side by side: an LSOA is in the most deprived P % when its rank is at most max_P.
create view deprivation_cut as
select edition,
       max(max_rank) filter (where percent = 10) as max_10,
       max(max_rank) filter (where percent = 20) as max_20,
       max(max_rank) filter (where percent = 30) as max_30,
       max(max_rank) filter (where percent = 50) as max_50
from deprivation_group
group by edition;
