package cymru.diogel.geodata.database;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The distribution's PostgreSQL programs, and how to run them as a user that PostgreSQL accepts. */
record PostgresPrograms(Path bin, boolean asPostgres) {
    private static final Path DEBIAN = Path.of("/usr/lib/postgresql");
    private static final String USER = "postgres";

    /** The newest version that has PostGIS beside it. */
    static PostgresPrograms find() {
        try (Stream<Path> versions = Files.exists(DEBIAN) ? Files.list(DEBIAN) : Stream.empty()) {
            return versions.filter(version -> Files.isExecutable(version.resolve("bin/initdb"))
                            && Files.exists(Path.of(
                                    "/usr/share/postgresql",
                                    version.getFileName().toString(),
                                    "extension/postgis.control")))
                    .max(Comparator.comparing(
                            version -> Double.parseDouble(version.getFileName().toString())))
                    .map(version -> new PostgresPrograms(
                            version.resolve("bin"), "root".equals(System.getProperty("user.name"))))
                    .orElseThrow(() -> new BadInput("no PostgreSQL with PostGIS found under " + DEBIAN
                            + ": install the packages postgresql and postgresql-postgis, or set DIOGEL_DATABASE_URL"));
        } catch (IOException unreadable) {
            throw new BadInput("cannot read " + DEBIAN + ": " + unreadable.getMessage());
        }
    }

    /** Programs that only talk to a server run as anybody. */
    PostgresPrograms asCaller() {
        return new PostgresPrograms(bin, false);
    }

    /** The folder itself, or one in the home of the user postgres where that user could not walk to it. */
    Path reachable(Path folder) {
        if (!asPostgres) {
            return folder;
        }
        for (Path step = folder.getParent(); step != null; step = step.getParent()) {
            try {
                if (Files.exists(step)
                        && !PosixFilePermissions.toString(Files.getPosixFilePermissions(step))
                                .endsWith("x")) {
                    return Path.of(
                            "/var/lib/postgresql/diogel-" + HexFormat.of().toHexDigits(folder.hashCode()));
                }
            } catch (IOException unreadable) {
                throw new BadInput("cannot read " + step + ": " + unreadable.getMessage());
            }
        }
        return folder;
    }

    void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder);
        own(folder);
    }

    void own(Path path) throws IOException {
        if (asPostgres) {
            var users = path.getFileSystem().getUserPrincipalLookupService();
            Files.setOwner(path, users.lookupPrincipalByName(USER));
        }
    }

    /**
     * Runs one program to its end.
     *
     * @throws BadInput when it fails, with its last line
     */
    void run(Duration patience, String program, String... arguments) {
        run(patience, Map.of(), program, arguments);
    }

    /** The same with variables of the environment, where secrets are not seen by other users. */
    void run(Duration patience, Map<String, String> environment, String program, String... arguments) {
        List<String> command = new ArrayList<>();
        if (asPostgres) {
            command.addAll(List.of("runuser", "-u", USER, "--"));
        }
        Path own = bin.resolve(program);
        command.add(Files.exists(own) ? own.toString() : program);
        command.addAll(List.of(arguments));
        try {
            // To a file, not a pipe: the server that pg_ctl leaves behind would hold a pipe open.
            Path output = Files.createTempFile("diogel-postgres", ".log");
            ProcessBuilder builder = new ProcessBuilder(command);
            builder.environment().putAll(environment);
            Process process = builder.directory(Path.of("/").toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            process.getOutputStream().close();
            boolean ended = process.waitFor(patience.toSeconds(), TimeUnit.SECONDS);
            List<String> said = Files.readAllLines(output);
            Files.delete(output);
            if (!ended) {
                process.destroyForcibly();
            }
            if (!ended || process.exitValue() != 0) {
                String last = said.isEmpty() ? "it said nothing" : said.get(said.size() - 1);
                throw new BadInput(program + (ended ? " failed: " : " did not end in time: ") + last);
            }
        } catch (IOException failure) {
            throw new BadInput("cannot run " + program + ": " + failure.getMessage());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + program, stopped);
        }
    }
}
