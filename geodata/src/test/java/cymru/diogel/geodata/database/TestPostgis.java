package cymru.diogel.geodata.database;

import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.spi.JdbiPlugin;

/**
 * A real PostGIS for tests: one private cluster a JVM, migrated once into a template, and a fresh database from it for
 * each test class in about a tenth of a second.
 */
public final class TestPostgis {
    private static final String TEMPLATE = "diogel_template";
    private static final AtomicInteger made = new AtomicInteger();
    private static final PrivatePostgis cluster;
    private static final DatabaseAddress first;

    static {
        // Nothing here outlives the test, so nothing needs to reach the disk.
        Path folder =
                Path.of("target", "test-postgis-" + ProcessHandle.current().pid());
        cluster = PrivatePostgis.in(folder, "fsync=off", "full_page_writes=off", "synchronous_commit=off");
        first = cluster.start();
        Runtime.getRuntime().addShutdownHook(new Thread(cluster::stop));
        admin().useHandle(handle -> handle.execute("create database " + TEMPLATE));
        open(named(TEMPLATE)).close();
    }

    private TestPostgis() {}

    /** The address of a new database with the schema and no data. */
    public static DatabaseAddress fresh() {
        return fromTemplate(TEMPLATE);
    }

    /** The address of a new database with all that is in another, to which nobody may be connected. */
    public static DatabaseAddress copyOf(DatabaseAddress other) {
        return fromTemplate(other.jdbcUrl().substring(other.jdbcUrl().lastIndexOf('/') + 1));
    }

    /** The address of a new database with nothing in it, not even PostGIS. */
    public static DatabaseAddress empty() {
        return fromTemplate("template1");
    }

    /** Each handle's unqualified names mean the tables of the version that is served when it is opened. */
    public static Database open(DatabaseAddress address) {
        Database database =
                Database.open(address, new Database.Use("test", 8, Duration.ofSeconds(5), Duration.ofSeconds(60)));
        database.jdbi().installPlugin(new JdbiPlugin() {
            @Override
            public Handle customizeHandle(Handle handle) {
                handle.execute("select set_config('search_path', tables || ', public', false)"
                        + " from version join data_version on version = number");
                return handle;
            }
        });
        return database;
    }

    private static DatabaseAddress fromTemplate(String template) {
        String name = "test_" + made.incrementAndGet();
        admin().useHandle(handle -> handle.execute("create database " + name + " template " + template));
        return named(name);
    }

    private static Jdbi admin() {
        return Jdbi.create(named("postgres").jdbcUrl(), first.user(), first.password());
    }

    private static DatabaseAddress named(String name) {
        String base = first.jdbcUrl().substring(0, first.jdbcUrl().lastIndexOf('/') + 1);
        return new DatabaseAddress(base + name, first.user(), first.password());
    }
}
