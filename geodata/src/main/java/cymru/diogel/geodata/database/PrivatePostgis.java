package cymru.diogel.geodata.database;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL cluster of one's own, from the distribution's packages: in one folder, on a loopback port, with a password
 * that only that folder knows. PostgreSQL refuses to run as root, so a root caller steps down to the user postgres.
 */
public final class PrivatePostgis {
    private static final Logger log = LoggerFactory.getLogger(PrivatePostgis.class);
    private static final String DATABASE = "diogel";
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final Path cluster;
    private final Path secret;
    private final PostgresPrograms programs;
    private final List<String> settings;

    private PrivatePostgis(Path folder, PostgresPrograms programs, List<String> settings) {
        this.folder = folder;
        this.cluster = folder.resolve("cluster");
        this.secret = folder.resolve("password");
        this.programs = programs;
        this.settings = settings;
    }

    /**
     * The cluster in a folder, which need not exist yet.
     *
     * @param settings further server settings, {@code name=value}
     * @throws BadInput when PostgreSQL with PostGIS is not installed
     */
    public static PrivatePostgis in(Path folder, String... settings) {
        PostgresPrograms programs = PostgresPrograms.find();
        return new PrivatePostgis(programs.reachable(folder.toAbsolutePath()), programs, List.of(settings));
    }

    /** Starts it if it does not run, making the cluster first if there is none; the address of its database. */
    public DatabaseAddress start() {
        if (!Files.exists(cluster.resolve("PG_VERSION"))) {
            create();
        }
        if (port().isEmpty()) {
            launch();
        }
        return address().orElseThrow(() -> new IllegalStateException("PostgreSQL started but left no postmaster.pid"));
    }

    /** Stops it; true when it ran. */
    public boolean stop() {
        if (port().isEmpty()) {
            return false;
        }
        programs.run(PATIENCE, "pg_ctl", "-D", cluster.toString(), "-m", "fast", "-w", "stop");
        return true;
    }

    /** The address of its database while it runs. */
    public Optional<DatabaseAddress> address() {
        return port().map(port ->
                new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/" + DATABASE, DATABASE, password()));
    }

    private void create() {
        log.info("Making a private PostGIS in {}", folder);
        try {
            programs.makeFolder(folder);
            byte[] random = new byte[24];
            new SecureRandom().nextBytes(random);
            Files.writeString(secret, HexFormat.of().formatHex(random));
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
            programs.own(secret);
        } catch (IOException failure) {
            throw new BadInput("cannot write in " + folder + ": " + failure.getMessage());
        }
        // The work is done beside its place and moved there whole: a cluster half made is never taken for one.
        Path making = cluster.resolveSibling("cluster.making");
        programs.run(PATIENCE, "rm", "-rf", making.toString());
        programs.run(
                PATIENCE,
                "initdb",
                "--pgdata=" + making,
                "--username=" + DATABASE,
                "--auth=scram-sha-256",
                "--pwfile=" + secret,
                "--encoding=UTF8",
                "--locale=C.UTF-8",
                "--no-instructions");
        programs.run(PATIENCE, "mv", making.toString(), cluster.toString());
    }

    private void launch() {
        int port = freePort();
        List<String> options = new ArrayList<>(List.of(
                "listen_addresses=127.0.0.1",
                "port=" + port,
                "unix_socket_directories=",
                "max_connections=60",
                "shared_buffers=256MB",
                "work_mem=32MB",
                "max_wal_size=2GB",
                // A load fills tables that its own transaction made: those are written once, not once more to the log.
                "wal_level=minimal",
                "max_wal_senders=0",
                "jit=off"));
        options.addAll(settings);
        String joined =
                String.join(" ", options.stream().map(option -> "-c " + option).toList());
        Path serverLog = cluster.resolveSibling("server.log");
        try {
            programs.run(
                    PATIENCE,
                    "pg_ctl",
                    "-D",
                    cluster.toString(),
                    "-w",
                    "-l",
                    serverLog.toString(),
                    "-o",
                    joined,
                    "start");
        } catch (BadInput failed) {
            throw new BadInput("the private PostGIS did not start: see " + serverLog, failed);
        }
        makeDatabase(port);
    }

    private void makeDatabase(int port) {
        var postgres = new DatabaseAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", DATABASE, password());
        var jdbi = org.jdbi.v3.core.Jdbi.create(postgres.jdbcUrl(), DATABASE, password());
        jdbi.useHandle(handle -> {
            boolean exists = handle.createQuery("select exists (select from pg_database where datname = :name)")
                    .bind("name", DATABASE)
                    .mapTo(Boolean.class)
                    .one();
            if (!exists) {
                handle.execute("create database " + DATABASE);
            }
        });
    }

    /** The port in postmaster.pid (its fourth line), while the process of its first line lives. */
    private Optional<Integer> port() {
        Path pid = cluster.resolve("postmaster.pid");
        try {
            List<String> lines = Files.exists(pid) ? Files.readAllLines(pid) : List.of();
            if (lines.size() < 4) {
                return Optional.empty();
            }
            boolean alive = ProcessHandle.of(Long.parseLong(lines.get(0).trim()))
                    .map(ProcessHandle::isAlive)
                    .orElse(false);
            return alive ? Optional.of(Integer.parseInt(lines.get(3).trim())) : Optional.empty();
        } catch (IOException unreadable) {
            throw new BadInput("cannot read " + pid + ": it belongs to another user; run as that user");
        }
    }

    private String password() {
        try {
            return Files.readString(secret);
        } catch (IOException unreadable) {
            throw new BadInput("cannot read " + secret + ": it belongs to another user; run as that user");
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
