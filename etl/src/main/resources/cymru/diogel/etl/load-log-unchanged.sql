-- Logs a file whose very bytes are served already.
insert into load_log (dataset, edition, file, sha256, sample, unchanged, rows_read, rows_rejected, loaded_by, data_version)
values (:dataset, :edition, :file, :sha256, :sample, true, :read, :rejected, :loadedBy, (select version from data_version))
