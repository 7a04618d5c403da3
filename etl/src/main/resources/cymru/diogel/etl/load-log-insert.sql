-- Opens the log entry of a file that is being loaded.
insert into load_log (dataset, edition, file, sha256, sample, unchanged, rows_read, rows_rejected, loaded_by, data_version)
values (:dataset, :edition, :file, :sha256, false, false, 0, 0, :loadedBy, :version)
