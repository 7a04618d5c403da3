package cymru.diogel.geodata.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import cymru.diogel.geodata.BadInput;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;

/** A bounded pool of connections to PostGIS, each with a statement timeout. Close it to give the connections back. */
public final class Database implements AutoCloseable {
    private final HikariDataSource pool;
    private final Jdbi jdbi;
    private final DatabaseAddress address;

    private Database(HikariDataSource pool, DatabaseAddress address) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool).registerArrayType(LocalDate.class, "date");
        this.address = address;
    }

    /**
     * How a program uses the database.
     *
     * @param program shown in pg_stat_activity
     * @param connections the most at once
     * @param patience how long to wait for a free one
     * @param statementTimeout how long one statement may run; zero for no limit
     */
    public record Use(String program, int connections, Duration patience, Duration statementTimeout) {}

    /**
     * Opens the pool and makes sure that PostGIS answers and has the schema.
     *
     * @throws BadInput when the database is down, refuses the login, or has no PostGIS
     */
    public static Database open(DatabaseAddress address, Use use) {
        Database database = connect(address, use);
        try {
            new Schema(database).migrate();
        } catch (RuntimeException failure) {
            database.close();
            throw failure;
        }
        return database;
    }

    /** Whether a migration's file, such as {@code V001__extensions.sql}, is one of this version's. */
    public static boolean knowsMigration(String file) {
        return file.matches("\\w+\\.sql")
                && Stream.of("db/common/", "db/version/")
                        .anyMatch(folder -> Database.class.getClassLoader().getResource(folder + file) != null);
    }

    private static Database connect(DatabaseAddress address, Use use) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(address.jdbcUrl());
        if (address.user() != null) {
            config.setUsername(address.user());
        }
        if (address.password() != null) {
            config.setPassword(address.password());
        }
        config.setPoolName(use.program());
        config.setMaximumPoolSize(use.connections());
        config.setMinimumIdle(Math.min(2, use.connections()));
        config.setConnectionTimeout(use.patience().toMillis());
        config.addDataSourceProperty("ApplicationName", use.program());
        config.addDataSourceProperty("connectTimeout", "5");
        // A client whose machine or line is gone without a word is noticed after two minutes, and its locks are given
        // back.
        config.addDataSourceProperty(
                "options",
                "-c tcp_keepalives_idle=60 -c tcp_keepalives_interval=10 -c tcp_keepalives_count=6 -c statement_timeout="
                        + use.statementTimeout().toMillis());
        try {
            return new Database(new HikariDataSource(config), address);
        } catch (PoolInitializationException down) {
            throw new BadInput("the database at " + address + " does not answer: " + cause(down)
                    + "; start the private one with './diogel db start' or set DIOGEL_DATABASE_URL to one that runs");
        } catch (RuntimeException malformed) {
            throw new BadInput("DIOGEL_DATABASE_URL: the driver does not understand the address: " + cause(malformed));
        }
    }

    private static String cause(Throwable failure) {
        Throwable deepest = failure;
        while (deepest.getCause() != null) {
            deepest = deepest.getCause();
        }
        // The language's own words tell of the program, not of the address.
        if (deepest instanceof NullPointerException) {
            return "no reason given";
        }
        return Objects.requireNonNullElse(
                        deepest.getMessage(), deepest.getClass().getSimpleName())
                .lines()
                .findFirst()
                .orElse("no reason given");
    }

    public Jdbi jdbi() {
        return jdbi;
    }

    public HikariDataSource pool() {
        return pool;
    }

    public DatabaseAddress address() {
        return address;
    }

    @Override
    public void close() {
        pool.close();
    }
}
