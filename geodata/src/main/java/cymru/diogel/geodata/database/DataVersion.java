package cymru.diogel.geodata.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jdbi.v3.core.Handle;

/** The version of everything that is served: one number, which stands for the tables of a schema. */
public final class DataVersion {
    /** The channel on which a committed move is told; the payload is the new version. */
    public static final String CHANNEL = "diogel_data";

    private static final String PIN = SqlFile.beside(DataVersion.class, "version-pin.sql");

    private DataVersion() {}

    /**
     * A version that a transaction reads.
     *
     * @param movedAt when it was first put in service
     */
    public record Pinned(long number, Instant movedAt) {}

    /**
     * Holds the handle's transaction to the version that is served now: until it ends, the tables are that version's, whatever
     * is put in service meanwhile.
     */
    public static Pinned pin(Handle handle) {
        return handle.createQuery(PIN).map((row, context) -> pinned(row)).one();
    }

    private static Pinned pinned(ResultSet row) throws SQLException {
        return new Pinned(
                row.getLong("number"),
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }

    public static long current(Handle handle) {
        return handle.createQuery("select version from data_version")
                .mapTo(Long.class)
                .one();
    }

    /** Moves to a new version over the same tables, in which (or beside which) something was changed; its number. */
    public static long move(Handle handle, String reason) {
        Versions.lock(handle);
        String tables = Versions.get(handle, current(handle)).tables();
        long number = Versions.add(handle, tables, reason);
        Versions.publish(handle, number, reason);
        return number;
    }
}
