package cymru.diogel.geodata.database;

import org.jdbi.v3.core.Handle;

/** The version of everything that is served: one number that moves in the transaction of each load that changes data. */
public final class DataVersion {
    /** The channel on which a committed move is told; the payload is the new version. */
    public static final String CHANNEL = "diogel_data";

    private DataVersion() {}

    public static long current(Handle handle) {
        return handle.createQuery("select version from data_version")
                .mapTo(Long.class)
                .one();
    }

    /** Moves to the next version in the handle's transaction and returns it. */
    public static long move(Handle handle) {
        return handle.createQuery("update data_version set version = version + 1, moved_at = now() returning version")
                .mapTo(Long.class)
                .one();
    }
}
