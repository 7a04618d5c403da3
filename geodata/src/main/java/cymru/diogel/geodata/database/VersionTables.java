package cymru.diogel.geodata.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;

/** Makes the tables of a new version: a schema like that of the served one, with the same rows. */
public final class VersionTables {
    /** Rows from which on the planner is told of a copied table at once: of a small one it would believe that it stays small. */
    private static final int LARGE = 1000;

    private VersionTables() {}

    /**
     * Makes the next version from the served one, and points the handle's transaction to its tables.
     *
     * @param empty tables that are left empty, because whoever asks fills them anew
     */
    public static Version makeNext(Handle handle, String reason, Set<String> empty) {
        Version served = Versions.get(handle, DataVersion.current(handle));
        Version next = Versions.get(handle, Versions.add(handle, null, reason));
        String from = served.tables();
        served.use(handle);
        List<String> tables = of(handle, served);
        List<TableKeys.Key> keys = TableKeys.all(handle);
        handle.execute("create schema " + next.tables());
        next.use(handle);
        // Read from the first page on, so that rows keep the order they were written in.
        handle.execute("set local synchronize_seqscans = off");
        handle.execute("set local maintenance_work_mem = '256MB'");
        TableKeys.run(
                handle,
                tables.stream()
                        .map(table -> "create table " + table + " (like " + from + "." + table
                                + " including all excluding indexes excluding statistics)")
                        .toList());
        List<String> large = new ArrayList<>();
        for (String table : tables) {
            String copy = "insert into " + table + " overriding system value select * from " + from + "." + table;
            if (!empty.contains(table) && handle.execute(copy) >= LARGE) {
                large.add(table);
            }
        }
        TableKeys.make(handle, keys);
        handle.createQuery(sql("version-sequences"))
                .bind("from", from)
                .bind("to", next.tables())
                .mapTo(Long.class)
                .list();
        analyze(handle, large);
        return next;
    }

    /** Lets the planner know what a version holds once it is filled: until then it knows what it was copied from. */
    public static void finish(Handle handle, Version version) {
        analyze(handle, of(handle, version));
    }

    private static void analyze(Handle handle, List<String> tables) {
        if (!tables.isEmpty()) {
            handle.execute("analyze " + String.join(", ", tables));
        }
    }

    private static List<String> of(Handle handle, Version version) {
        return handle.createQuery(sql("version-tables"))
                .bind("schema", version.tables())
                .mapTo(String.class)
                .list();
    }

    static void drop(Handle handle, String tables) {
        handle.execute("drop schema " + tables + " cascade");
    }

    private static String sql(String name) {
        return SqlFile.beside(VersionTables.class, name + ".sql");
    }
}
