package cymru.diogel.server.version;

import cymru.diogel.geodata.database.SqlFile;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;

/**
 * Reads that know their data version. Each runs in one read-only REPEATABLE READ transaction whose first statement reads
 * the version, so that a load which commits meanwhile can neither mix two versions nor be taken for the older one.
 */
public final class Snapshots {
    private static final String STATE = SqlFile.beside(Snapshots.class, "state.sql");
    private final Jdbi jdbi;

    public Snapshots(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public <T> Versioned<T> read(Function<Snapshot, T> reading) {
        return jdbi.withHandle(
                handle -> handle.setReadOnly(true).inTransaction(TransactionIsolationLevel.REPEATABLE_READ, inside -> {
                    Snapshot snapshot = open(inside);
                    return new Versioned<>(snapshot.version(), reading.apply(snapshot));
                }));
    }

    /** For a read of one statement, which names the version among its columns and so needs no transaction around it. */
    public <T> Versioned<T> readOne(Function<Handle, Versioned<T>> statement) {
        return jdbi.withHandle(statement::apply);
    }

    private static Snapshot open(Handle handle) {
        return handle.createQuery(STATE)
                .map((ResultSet row, org.jdbi.v3.core.statement.StatementContext context) -> snapshot(handle, row))
                .one();
    }

    private static Snapshot snapshot(Handle handle, ResultSet row) throws SQLException {
        return new Snapshot(
                handle,
                row.getLong("version"),
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("sample"));
    }
}
