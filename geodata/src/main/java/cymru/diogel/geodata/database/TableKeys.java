package cymru.diogel.geodata.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;

/** The keys, indexes and references of the tables that the handle's transaction is pointed to. */
public final class TableKeys {
    /** What stands on a table, as the statements that make it and that take it away. */
    record Key(String make, String drop) {}

    private TableKeys() {}

    /** All that stands on the version's tables, views and comments too, in the order in which it can be made. */
    static List<Key> all(Handle handle) {
        return of(handle, Set.of());
    }

    /**
     * Fills tables without their keys, and makes those again after: an index made in one go takes a fraction of one that is kept up
     * row by row, and so does a reference that is checked once. Until then nothing cascades between these tables. Rows that a key does
     * not allow fail the transaction.
     */
    public static void aside(Handle handle, Set<String> tables, Runnable filling) {
        List<Key> keys = of(handle, tables);
        List<Key> last = new ArrayList<>(keys);
        Collections.reverse(last);
        run(handle, last.stream().map(Key::drop).toList());
        filling.run();
        make(handle, keys);
    }

    static void make(Handle handle, List<Key> keys) {
        run(handle, keys.stream().map(Key::make).toList());
    }

    /** As one script, past the reading of parameters that these statements have none of: some hundred of them make a version. */
    static void run(Handle handle, List<String> statements) {
        try (Statement script = handle.getConnection().createStatement()) {
            script.execute(String.join(";\n", statements));
        } catch (SQLException failure) {
            throw new UnableToExecuteStatementException(failure, null);
        }
    }

    private static List<Key> of(Handle handle, Set<String> tables) {
        return handle.createQuery(SqlFile.beside(TableKeys.class, "version-keys.sql"))
                .bindArray("tables", String.class, List.copyOf(tables))
                .map((row, context) -> new Key(row.getString("make"), row.getString("drop")))
                .list();
    }
}
