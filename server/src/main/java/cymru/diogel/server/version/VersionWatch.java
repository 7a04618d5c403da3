package cymru.diogel.server.version;

import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.DatabaseAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.OptionalLong;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hears of each committed move of the data version on a connection of its own. While that connection is down the version
 * is unknown (empty) rather than old; it is made again with back-off, and then read afresh.
 */
public final class VersionWatch implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(VersionWatch.class);
    private static final int HEARTBEAT_MS = 5_000;
    private static final int FIRST_WAIT_MS = 3_000;
    private static final int FIRST_PAUSE_MS = 100;
    private static final int LONGEST_PAUSE_MS = 2_000;

    private final DatabaseAddress address;
    private final Thread thread;
    private final CountDownLatch firstHeard = new CountDownLatch(1);
    private volatile OptionalLong version = OptionalLong.empty();
    private volatile Runnable listener = () -> {};
    private volatile @Nullable Connection listening;
    private volatile boolean closed;

    public VersionWatch(DatabaseAddress address) {
        this.address = address;
        this.thread = new Thread(this::run, "version-watch");
        this.thread.setDaemon(true);
    }

    /** To be run after each version heard of, and again after each reconnection. */
    public void onMove(Runnable told) {
        listener = told;
    }

    /** Starts to listen, and waits a moment for the first version. */
    public void start() {
        thread.start();
        try {
            firstHeard.await(FIRST_WAIT_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    /** The current version, or empty while the database is not heard. */
    public OptionalLong version() {
        return version;
    }

    private void run() {
        int pause = FIRST_PAUSE_MS;
        while (!closed) {
            try (Connection connection = connect()) {
                listening = connection;
                listenOn(connection);
            } catch (SQLException lost) {
                if (!closed && pause == FIRST_PAUSE_MS) {
                    log.warn("The data version is not heard: {}", lost.getMessage());
                }
            }
            pause = version.isPresent() ? FIRST_PAUSE_MS : Math.min(2 * pause, LONGEST_PAUSE_MS);
            version = OptionalLong.empty();
            sleep(pause);
        }
    }

    private Connection connect() throws SQLException {
        Properties login = new Properties();
        if (address.user() != null) {
            login.setProperty("user", address.user());
        }
        if (address.password() != null) {
            login.setProperty("password", address.password());
        }
        login.setProperty("ApplicationName", "diogel-version");
        login.setProperty("connectTimeout", "5");
        login.setProperty("socketTimeout", "10");
        login.setProperty("tcpKeepAlive", "true");
        return DriverManager.getConnection(address.jdbcUrl(), login);
    }

    private void listenOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + DataVersion.CHANNEL);
            heard(read(statement));
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (!closed) {
                PGNotification[] notes = postgres.getNotifications(HEARTBEAT_MS);
                // Read rather than trust the payload: a silent line is found out at the next heartbeat too.
                long now = read(statement);
                if (notes.length > 0 || version.isEmpty() || version.getAsLong() != now) {
                    heard(now);
                }
            }
        }
    }

    private static long read(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("select version from data_version")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void heard(long now) {
        version = OptionalLong.of(now);
        listener.run();
        firstHeard.countDown();
    }

    private static void sleep(int milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        closed = true;
        thread.interrupt();
        Connection open = listening;
        if (open != null) {
            try {
                open.close();
            } catch (SQLException alreadyLost) {
                log.debug("The listening connection was lost before it was closed", alreadyLost);
            }
        }
    }
}
