-- Lookups between vintages are logged as other files are.
alter table load_log drop constraint load_log_dataset_check;
alter table load_log add constraint load_log_dataset_check check (dataset in (
    'wards', 'lsoas', 'counties', 'deprivation', 'population', 'lookup', 'police', 'extract', 'definitions',
    'named-areas', 'partner-counts', 'annotations', 'actions', 'harm-weights'));
