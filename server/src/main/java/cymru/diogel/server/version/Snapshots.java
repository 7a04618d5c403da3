package cymru.diogel.server.version;

import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.SqlFile;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Reads that know their data version. Each runs in one read-only REPEATABLE READ transaction that is held to the served version
 * from its first read on, so that what is put in service meanwhile can neither mix two versions nor be taken for the older one.
 */
public final class Snapshots {
    private static final String SAMPLE = SqlFile.beside(Snapshots.class, "sample.sql");
    private final Jdbi jdbi;

    public Snapshots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public <T> Versioned<T> read(Function<Snapshot, T> reading) {
        return pinned((handle, version) ->
                reading.apply(new Snapshot(handle, version.number(), version.movedAt(), sample(handle))));
    }

    /** For a read that need not know more of its version than the number. */
    public <T> Versioned<T> readOne(Function<Handle, T> statement) {
        return pinned((handle, version) -> statement.apply(handle));
    }

    private <T> Versioned<T> pinned(BiFunction<Handle, DataVersion.Pinned, T> reading) {
        return jdbi.withHandle(handle -> handle.setReadOnly(true).inTransaction(inside -> {
            // Said here rather than to the driver, which would ask for the level and set it back, each time.
            inside.execute("set transaction isolation level repeatable read");
            DataVersion.Pinned version = DataVersion.pin(inside);
            return new Versioned<>(version.number(), reading.apply(inside, version));
        }));
    }

    /** Whether anything that is served is invented. */
    private static boolean sample(Handle handle) {
        return handle.createQuery(SAMPLE).mapTo(Boolean.class).one();
    }
}
