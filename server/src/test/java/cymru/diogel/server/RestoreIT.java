package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** A backup of the invented country, put into an empty database of another installation: what is served is the same, byte for byte. */
class RestoreIT {
    private static final List<String> SERVED = List.of(
            "/api/wards",
            "/api/wards.csv",
            "/api/wards.xlsx",
            "/api/wards.geojson",
            "/api/wards.gpkg",
            "/api/hotspots",
            "/api/hotspots.csv",
            "/api/hotspots.xlsx",
            "/api/hotspots.geojson",
            "/api/hotspots.gpkg",
            "/api/hotspots?level=cell&top=20",
            "/api/needs-assessment",
            "/api/wards/SW0108/trend",
            "/api/wards/SW0108/actions",
            "/api/visits?days=92",
            "/api/lists",
            "/api/lists/2025Q3",
            "/api/quality",
            "/api/loads.csv",
            "/api/datasets",
            "/topology/wards.json",
            "/tiles/wards/6/31/21.mvt",
            "/tiles/wards/8/124/84.mvt",
            "/tiles/wards/8/125/84.mvt",
            "/tiles/lsoas/8/124/84.mvt");

    @TempDir
    private static Path folder;

    private static DatabaseAddress sample;
    private static Path home;
    private static Path backup;

    @BeforeAll
    static void backUp() throws IOException {
        sample = Loaded.sample();
        home = Files.createDirectories(folder.resolve("home"));
        Files.copy(Path.of("target/home/reference.key"), home.resolve("reference.key"));
        CommandLine lists = Main.commandLine(environment(sample, home));
        assertThat(lists.setOut(new PrintWriter(new StringWriter())).execute("list", "publish", "--quarter", "2025Q3"))
                .isZero();
        sql(
                sample,
                "insert into patrol_visit values (gen_random_uuid(), 'H24391988', date_trunc('minute', now()), 'night')");
        backup = folder.resolve("backups").resolve("first.zip");
        Run made = diogel(sample, home, "backup", backup.toString());
        assertThat(made.exit()).as(made.err()).isZero();
        assertThat(made.out()).contains("and 2 keys").contains("it holds single crimes and the keys");
    }

    private record Run(int exit, String out, String err) {}

    private static Map<String, String> environment(DatabaseAddress database, Path home) {
        return Map.of("DIOGEL_DATABASE_URL", database.url(), "DIOGEL_HOME", home.toString());
    }

    private static Run diogel(DatabaseAddress database, Path home, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = cymru.diogel.etl.Main.run(
                environment(database, home), new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Run(exit, out.toString(), err.toString());
    }

    private static void sql(DatabaseAddress database, String statement) {
        org.jdbi.v3.core.Jdbi.create(database.jdbcUrl(), database.user(), database.password())
                .useHandle(handle -> handle.execute(statement));
    }

    private static Map<String, byte[]> served(DatabaseAddress database, Path home) {
        Map<String, byte[]> served = new LinkedHashMap<>();
        try (ServerHarness server = ServerHarness.start(ServerHarness.config(database, Role.ANALYST, home))) {
            for (String path : SERVED) {
                var answer = server.bytes(path);
                assertThat(answer.statusCode()).as(path).isEqualTo(200);
                served.put(path, answer.body());
            }
        }
        return served;
    }

    @Test
    void servesTheSameFromAnEmptyDatabaseOfAnotherHome() throws IOException {
        DatabaseAddress empty = TestPostgis.empty();
        Path other = folder.resolve("other");
        Run restored = diogel(empty, other, "restore", backup.toString());
        assertThat(restored.exit()).as(restored.err()).isZero();
        assertThat(restored.out()).contains("is in place").contains("2 keys");
        Map<String, byte[]> before = served(sample, home);
        served(empty, other).forEach((path, body) -> assertThat(body).as(path).isEqualTo(before.get(path)));
        for (String key : List.of("reference.key", "publication.key")) {
            assertThat(other.resolve(key)).hasSameBinaryContentAs(home.resolve(key));
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(other.resolve(key))))
                    .isEqualTo("rw-------");
        }
        assertThat(diogel(empty, other, "versions").out())
                .isEqualTo(diogel(sample, home, "versions").out());
        StringWriter said = new StringWriter();
        CommandLine lists = Main.commandLine(environment(empty, other));
        assertThat(lists.setOut(new PrintWriter(said)).execute("list", "verify"))
                .isZero();

        // Once more over what is there: refused, until told.
        Run again = diogel(empty, other, "restore", backup.toString());
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("the database is not empty");
        try (ServerHarness server = ServerHarness.start(ServerHarness.config(empty, Role.ANALYST, other))) {
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            Run used = diogel(empty, other, "restore", backup.toString(), "--replace");
            assertThat(used.err())
                    .contains("the database is in use by diogel-server", "stop it before its content is replaced");
        }
        sql(empty, "create schema stray; create table stray.one (a int); delete from patrol_visit");
        Run replaced = diogel(empty, other, "restore", backup.toString(), "--replace");
        assertThat(replaced.exit()).as(replaced.err()).isZero();
        assertThat(diogel(empty, other, "backup", folder.resolve("second.zip").toString())
                        .out())
                .contains("%,d".formatted(rows(sample)))
                .doesNotContain("stray");
    }

    private static long rows(DatabaseAddress database) {
        return cymru.diogel.geodata.database.DatabaseCopy.of(database).content().tables().values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    @Test
    void theFileIsForItsOwnerAloneAndNeverOverwritten() throws IOException {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        try (var beside = Files.list(backup.getParent())) {
            assertThat(beside).containsExactly(backup);
        }
        Run again = diogel(sample, home, "backup", backup.toString());
        assertThat(again.exit()).isEqualTo(2);
        assertThat(again.err()).contains("is there already");
    }

    @Test
    void whatIsDamagedOrNewerIsRefusedAndNothingChanges() throws IOException {
        DatabaseAddress empty = TestPostgis.empty();
        byte[] bytes = Files.readAllBytes(backup);
        byte[] flipped = bytes.clone();
        flipped[bytes.length / 2] ^= 1;
        refused(empty, flipped, "database.dump is not what its manifest says", "nothing was changed");
        refused(empty, java.util.Arrays.copyOf(bytes, bytes.length / 2), "is no whole backup of Diogel");
        refused(empty, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8), "is no whole backup of Diogel");
        refused(
                empty,
                edited(text -> text.replace("\"form\" : 1", "\"form\" : 2")),
                "was made by a newer Diogel (form 2");
        refused(
                empty,
                edited(text -> text.replace("V001__extensions.sql", "V999__tomorrow.sql")),
                "was made by a newer Diogel (its schema has V999__tomorrow.sql)");
        refused(
                empty,
                edited(text -> text.replace("keys/reference.key", "keys/../x.key")),
                "damaged",
                "holds no keys/../x.key");
        assertThat(rowsOrNone(empty)).isZero();
    }

    private static long rowsOrNone(DatabaseAddress database) {
        return cymru.diogel.geodata.database.DatabaseCopy.of(database)
                .content()
                .tables()
                .size();
    }

    @Test
    void allOfItOrNothing() throws IOException {
        DatabaseAddress served = FixtureWorld.make();
        Map<String, Long> before =
                cymru.diogel.geodata.database.DatabaseCopy.of(served).content().tables();
        Path file = Files.write(
                folder.resolve("miscounted.zip"),
                edited(text -> text.replaceFirst("\"public.patrol_visit\" : 1", "\"public.patrol_visit\" : 2")));
        Run run = diogel(served, folder.resolve("third"), "restore", file.toString(), "--replace");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("not every row of public.patrol_visit came back");
        assertThat(cymru.diogel.geodata.database.DatabaseCopy.of(served)
                        .content()
                        .tables())
                .isEqualTo(before);
        assertThat(Files.exists(folder.resolve("third/reference.key"))).isFalse();
    }

    @Test
    void anotherKeyIsNotLost() throws IOException {
        Path own = Files.createDirectories(folder.resolve("own"));
        String key = "ab".repeat(32) + "\n";
        Files.writeString(own.resolve("reference.key"), key);
        DatabaseAddress empty = TestPostgis.empty();
        Run run = diogel(empty, own, "restore", backup.toString());
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("is another key than the backup's");
        assertThat(rowsOrNone(empty)).isZero();
        assertThat(diogel(empty, own, "restore", backup.toString(), "--replace").exit())
                .isZero();
        assertThat(Files.readString(own.resolve("reference.key.replaced"))).isEqualTo(key);
        assertThat(own.resolve("reference.key")).hasSameBinaryContentAs(home.resolve("reference.key"));
    }

    private static void refused(DatabaseAddress database, byte[] file, String... sentence) throws IOException {
        Path path = Files.write(folder.resolve("damaged.zip"), file);
        Run run = diogel(database, folder.resolve("fourth"), "restore", path.toString());
        assertThat(run.exit()).as(run.err()).isEqualTo(2);
        assertThat(run.err()).contains(sentence);
        assertThat(run.err().strip().lines()).hasSize(1);
    }

    /** The backup with another manifest. */
    private static byte[] edited(UnaryOperator<String> manifest) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(backup.toFile());
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : from.stream().toList()) {
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(
                        entry.getName().equals("manifest.json")
                                ? manifest.apply(new String(content, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : content);
            }
        }
        return bytes.toByteArray();
    }
}
