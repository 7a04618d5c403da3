-- Usual residents by LSOA. Each edition is for one LSOA vintage.
create table population_edition (
    edition text primary key,
    lsoa_vintage text not null,
    title_en text not null,
    title_cy text not null
);
insert into population_edition values
    ('census-2021', '2021', 'Census 2021 usual residents', 'Cyfrifiad 2021, preswylwyr arferol'),
    ('mid-2020', '2011', 'Mid-2020 population estimates', 'Amcangyfrifon poblogaeth canol 2020');

create table population (
    edition text not null references population_edition,
    lsoa_code text not null,
    residents integer not null check (residents >= 0),
    load_id bigint not null,
    primary key (edition, lsoa_code)
);
