package cymru.diogel.etl;

import cymru.diogel.etl.fetch.Provenance;
import cymru.diogel.etl.formats.Rejection;
import cymru.diogel.etl.formats.SourceFile;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Writes the log of loads: what came from which file, and the rows that did not. */
final class LoadLog {
    private LoadLog() {}

    /**
     * One file as the log has it.
     *
     * @param edition what the file stands for; several are parted by semicolons
     */
    record Entry(String dataset, String edition, SourceFile file, String sha256) {}

    /** Opens an entry whose row counts follow with {@link #close}. */
    static long open(Handle handle, Entry entry, long version) {
        return handle.createUpdate(Sql.file("load-log-insert"))
                .bind("version", version)
                .bind("dataset", entry.dataset())
                .bind("edition", entry.edition())
                .bind("file", entry.file().name())
                .bind("sha256", entry.sha256())
                .bind("loadedBy", System.getProperty("user.name", "unknown"))
                .executeAndReturnGeneratedKeys("load_id")
                .mapTo(Long.class)
                .one();
    }

    /** Writes down where a file was fetched from, if it was and is still what was fetched. */
    static void provenance(Handle handle, long loadId, SourceFile file) {
        if (file.entry() == null) {
            Provenance.of(file.path())
                    .ifPresent(from -> handle.execute(
                            "insert into load_provenance values (?, cast(? as jsonb))", loadId, from.json()));
        }
    }

    static void close(
            Handle handle, long loadId, String edition, boolean sample, long read, List<Rejection> rejections) {
        handle.createUpdate("""
                        update load_log
                        set edition = :edition, sample = :sample, rows_read = :read, rows_rejected = :rejected
                        where load_id = :loadId
                        """)
                .bind("loadId", loadId)
                .bind("edition", edition)
                .bind("sample", sample)
                .bind("read", read)
                .bind("rejected", rejections.size())
                .execute();
        try (CopyRows rows = new CopyRows(handle, "rejection", "load_id", "line", "raw", "reason")) {
            rejections.forEach(one -> rows.add(loadId, one.line(), one.raw(), one.reason()));
        }
    }

    /** The log entry that serves exactly these bytes now, if any. */
    static Optional<Served> served(Handle handle, String dataset, String sha256) {
        return handle.createQuery(Sql.file("load-log-served"))
                .bind("dataset", dataset)
                .bind("sha256", sha256)
                .map((row, context) -> new Served(
                        row.getString("edition"),
                        row.getBoolean("sample"),
                        row.getLong("rows_read"),
                        row.getInt("rows_rejected")))
                .findOne();
    }

    /** What an earlier load of the same bytes made of them. */
    record Served(String edition, boolean sample, long read, int rejected) {}

    static void unchanged(Handle handle, Entry entry, Served served) {
        handle.createUpdate(Sql.file("load-log-unchanged"))
                .bind("dataset", entry.dataset())
                .bind("edition", served.edition())
                .bind("file", entry.file().name())
                .bind("sha256", entry.sha256())
                .bind("sample", served.sample())
                .bind("read", served.read())
                .bind("rejected", served.rejected())
                .bind("loadedBy", System.getProperty("user.name", "unknown"))
                .execute();
    }
}
