package cymru.diogel.geodata.database;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.TransactionIsolationLevel;
import org.postgresql.Driver;
import org.postgresql.PGProperty;

/** Takes a whole database into one file and puts it back, by PostgreSQL's own pg_dump, pg_restore and psql. */
public final class DatabaseCopy {
    private static final Duration PATIENCE = Duration.ofHours(2);

    private final DatabaseAddress address;
    private final Properties parts;
    private final PostgresPrograms programs;

    private DatabaseCopy(DatabaseAddress address, Properties parts, PostgresPrograms programs) {
        this.address = address;
        this.parts = parts;
        this.programs = programs;
    }

    /** @throws BadInput when the programs are not installed */
    public static DatabaseCopy of(DatabaseAddress address) {
        Properties parts = Driver.parseURL(address.jdbcUrl(), new Properties());
        if (parts == null) {
            throw new BadInput("DIOGEL_DATABASE_URL: the driver does not understand the address");
        }
        return new DatabaseCopy(address, parts, PostgresPrograms.find().asCaller());
    }

    /**
     * What a database is at one moment.
     *
     * @param server version of PostgreSQL
     * @param migrations that its schema was made by, as files
     * @param tables rows by schema and name
     */
    public record Content(String server, List<String> migrations, Map<String, Long> tables) {}

    /** Writes all of it to a new file in pg_dump's custom form; what the file holds. */
    public Content dump(Path file) {
        // The rows are counted in the very snapshot that is written.
        return jdbi().inTransaction(TransactionIsolationLevel.REPEATABLE_READ, handle -> {
            Content content = content(handle);
            String snapshot = handle.createQuery("select pg_export_snapshot()")
                    .mapTo(String.class)
                    .one();
            programs.run(
                    PATIENCE, environment(), "pg_dump", "--format=custom", "--snapshot=" + snapshot, "--file=" + file);
            return content;
        });
    }

    /** What is in it now; no tables when it is empty. */
    public Content content() {
        return jdbi().inTransaction(TransactionIsolationLevel.REPEATABLE_READ, DatabaseCopy::content);
    }

    private static Content content(Handle handle) {
        Map<String, Long> tables = new LinkedHashMap<>();
        List<String> migrations = new ArrayList<>();
        for (String table : handle.createQuery(SqlFile.beside(DatabaseCopy.class, "own-tables.sql"))
                .mapTo(String.class)
                .list()) {
            tables.put(
                    table,
                    handle.createQuery("select count(*) from " + table)
                            .mapTo(Long.class)
                            .one());
            if (table.endsWith(".flyway_schema_history")) {
                migrations.addAll(handle.createQuery(
                                "select script from " + table + " where type = 'SQL' order by installed_rank")
                        .mapTo(String.class)
                        .list());
            }
        }
        String server =
                handle.createQuery("show server_version").mapTo(String.class).one();
        return new Content(server, migrations.stream().distinct().toList(), tables);
    }

    /** Programs other than this one that are connected to it, as they call themselves. */
    public List<String> users() {
        return jdbi().withHandle(handle -> handle.createQuery("select distinct application_name from pg_stat_activity"
                        + " where datname = current_database() and application_name like 'diogel-%'")
                .mapTo(String.class)
                .list());
    }

    /** Puts a file of {@link #dump} in place of all that is there, in one transaction: all of it, or nothing changes. */
    public void restore(Path file, Content expected) throws IOException {
        Path folder = Files.createTempDirectory("diogel-restore");
        try {
            Path all = folder.resolve("all");
            Path wanted = folder.resolve("wanted");
            programs.run(PATIENCE, environment(), "pg_restore", "--list", "--file=" + all, file.toString());
            // Only its owner may comment on an extension, and nobody misses the comment.
            Files.write(
                    wanted,
                    Files.readAllLines(all).stream()
                            .filter(line -> !line.contains(" COMMENT - EXTENSION "))
                            .toList());
            Path script = folder.resolve("script.sql");
            programs.run(
                    PATIENCE,
                    environment(),
                    "pg_restore",
                    "--no-owner",
                    "--no-privileges",
                    "--use-list=" + wanted,
                    "--file=" + script,
                    file.toString());
            Path before = Files.writeString(
                    folder.resolve("before.sql"), SqlFile.beside(DatabaseCopy.class, "empty-database.sql"));
            Path after = Files.writeString(folder.resolve("after.sql"), check(expected) + "analyze;\n");
            programs.run(
                    PATIENCE,
                    environment(),
                    "psql",
                    "--no-psqlrc",
                    "--quiet",
                    "--single-transaction",
                    "--set=ON_ERROR_STOP=1",
                    "--set=VERBOSITY=terse",
                    "--output=/dev/null",
                    "--file=" + before,
                    "--file=" + script,
                    "--file=" + after);
        } finally {
            for (String name : List.of("all", "wanted", "script.sql", "before.sql", "after.sql")) {
                Files.deleteIfExists(folder.resolve(name));
            }
            Files.delete(folder);
        }
    }

    /** Raises an error, so that nothing is kept, unless every table has the rows that it had. */
    private static String check(Content expected) {
        StringBuilder sql = new StringBuilder("do $$ begin\n");
        expected.tables().forEach((table, rows) -> sql.append("if (select count(*) from ")
                .append(table)
                .append(") <> ")
                .append(rows)
                .append(" then raise exception 'not every row of ")
                .append(table.replace("'", "''"))
                .append(" came back'; end if;\n"));
        return sql.append("end $$;\n").toString();
    }

    private Jdbi jdbi() {
        return address.user() == null
                ? Jdbi.create(address.jdbcUrl())
                : Jdbi.create(address.jdbcUrl(), address.user(), address.password());
    }

    /** The address as libpq has it; a password given to a program as an argument could be seen by others. */
    private Map<String, String> environment() {
        Map<String, String> environment = new LinkedHashMap<>();
        environment.put("PGHOST", parts.getProperty(PGProperty.PG_HOST.getName(), "localhost"));
        environment.put("PGPORT", parts.getProperty(PGProperty.PG_PORT.getName(), "5432"));
        environment.put("PGDATABASE", parts.getProperty(PGProperty.PG_DBNAME.getName(), ""));
        environment.put("PGOPTIONS", "-c client_min_messages=warning -c statement_timeout=0");
        environment.put("PGAPPNAME", "diogel-copy");
        put(environment, "PGUSER", address.user(), parts.getProperty("user"));
        put(environment, "PGPASSWORD", address.password(), parts.getProperty("password"));
        put(environment, "PGSSLMODE", parts.getProperty("sslmode"), null);
        return environment;
    }

    private static void put(
            Map<String, String> environment,
            String name,
            @org.jspecify.annotations.Nullable String first,
            @org.jspecify.annotations.Nullable String second) {
        String value = first == null ? second : first;
        if (value != null) {
            environment.put(name, value);
        }
    }
}
