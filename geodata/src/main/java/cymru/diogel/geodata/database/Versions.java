package cymru.diogel.geodata.database;

import cymru.diogel.geodata.BadInput;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The list of versions, and what may be done to it. All of it runs in the handle's transaction. */
public final class Versions {
    /** Held while versions change: by a load from its first to its last moment. */
    private static final long LOCK = 0x6469_6f67_656cL;

    private Versions() {}

    /** @throws BadInput when a load, or another change of versions, is under way */
    public static void lockOrRefuse(Handle handle) {
        boolean alone = handle.createQuery("select pg_try_advisory_xact_lock(:lock)")
                .bind("lock", LOCK)
                .mapTo(Boolean.class)
                .one();
        if (!alone) {
            throw new BadInput("another load is running on this database: wait until it has ended");
        }
    }

    static void lock(Handle handle) {
        handle.execute("select pg_advisory_xact_lock(?)", LOCK);
    }

    /** The latest first. */
    public static List<Version> all(Handle handle) {
        return handle.createQuery(sql("versions"))
                .map((row, context) -> Version.of(row))
                .list();
    }

    public static Optional<Version> find(Handle handle, long number) {
        return all(handle).stream().filter(one -> one.number() == number).findFirst();
    }

    /** The one that is served now. */
    public static Version served(Handle handle) {
        return get(handle, DataVersion.current(handle));
    }

    static Version get(Handle handle, long number) {
        return find(handle, number).orElseThrow();
    }

    /** A new version made from the served one, over tables of its own or those named, and not yet published; its number. */
    static long add(Handle handle, @Nullable String tables, String reason) {
        return handle.createQuery(sql("version-insert"))
                .bind("tables", tables)
                .bind("by", user())
                .bind("reason", reason)
                .mapTo(Long.class)
                .one();
    }

    /** Puts a version in service from the moment of the commit. */
    public static void publish(Handle handle, long number, String reason) {
        serve(handle, number, reason, false);
    }

    /** Serves an earlier version again; those published after it are withdrawn. */
    public static void goBack(Handle handle, long number, String reason) {
        serve(handle, number, reason, true);
    }

    private static void serve(Handle handle, long number, String reason, boolean back) {
        handle.createUpdate(sql("version-publish"))
                .bind("number", number)
                .bind("back", back)
                .bind("by", user())
                .bind("reason", reason)
                .execute();
    }

    /** Writes down what the load that made a version did; {@code report} is JSON. Listeners hear of it, served or not. */
    public static void report(Handle handle, long number, String reason, String report) {
        handle.execute(
                "update version set reason = ?, report = cast(? as jsonb) where number = ?", reason, report, number);
        handle.execute("select pg_notify(?, version::text) from data_version", DataVersion.CHANNEL);
    }

    /** Throws a version away that was never published. */
    public static void discard(Handle handle, Version version) {
        handle.execute("update version set state = 'discarded', kept = false where number = ?", version.number());
        handle.execute("select pg_notify(?, version::text) from data_version", DataVersion.CHANNEL);
        VersionTables.drop(handle, version.tables());
    }

    /**
     * Drops the tables of the oldest version beyond the latest few; the numbers of those that cannot be gone back to any more, none
     * when no version is beyond. One at a time, for each takes a few hundred locks until its transaction ends.
     */
    public static List<Long> dropOldest(Handle handle, int keep) {
        record Old(long number, @Nullable String tables) {}
        List<Old> old = handle.createQuery(sql("versions-to-drop"))
                .bind("keep", keep)
                .map((row, context) -> new Old(row.getLong("number"), row.getString("tables")))
                .list();
        old.stream()
                .map(Old::tables)
                .filter(java.util.Objects::nonNull)
                .distinct()
                .forEach(tables -> VersionTables.drop(handle, tables));
        return old.stream().map(Old::number).sorted().toList();
    }

    /** What a version came from, itself first. */
    public static List<Version> line(Handle handle, long number) {
        Map<Long, Version> versions =
                all(handle).stream().collect(Collectors.toMap(Version::number, Function.identity()));
        return java.util.stream.Stream.iterate(
                        versions.get(number),
                        java.util.Objects::nonNull,
                        one -> one.madeFrom() == null ? null : versions.get(one.madeFrom()))
                .toList();
    }

    private static String user() {
        return System.getProperty("user.name", "unknown");
    }

    private static String sql(String name) {
        return SqlFile.beside(Versions.class, name + ".sql");
    }
}
