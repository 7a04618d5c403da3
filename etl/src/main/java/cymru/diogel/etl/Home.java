package cymru.diogel.etl;

import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.PrivatePostgis;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Where this installation keeps its own things: {@code DIOGEL_HOME}, or {@code .diogel} in the current folder.
 *
 * @param folder the private PostGIS is in its {@code postgis}, the sample's files in its {@code sample}
 */
public record Home(Path folder, Map<String, String> environment) {
    private static final Database.Use USE = new Database.Use("diogel-etl", 2, Duration.ofSeconds(10), Duration.ZERO);

    public static Home of(Map<String, String> environment) {
        return new Home(
                Path.of(environment.getOrDefault("DIOGEL_HOME", ".diogel")).toAbsolutePath(), environment);
    }

    PrivatePostgis privatePostgis() {
        return PrivatePostgis.in(folder.resolve("postgis"));
    }

    Path sample() {
        return folder.resolve("sample");
    }

    /** What was fetched from publishers. */
    public Path fetched() {
        return folder.resolve("fetched");
    }

    /** Whether somebody watches standard error. */
    public boolean terminal() {
        return Progress.onTerminal();
    }

    /** The key that the references of a force's extract are hashed with. */
    Path referenceKey() {
        return folder.resolve("reference.key");
    }

    /** The database as the commands use it, brought to this schema; a query may run as long as it takes. */
    public Database open() {
        return Database.open(database(), USE);
    }

    /** {@code DIOGEL_DATABASE_URL} where it is set; else the private PostGIS, started if need be. */
    public DatabaseAddress database() {
        String url = environment.getOrDefault("DIOGEL_DATABASE_URL", "");
        return url.isBlank() ? privatePostgis().start() : DatabaseAddress.parse(url);
    }
}
