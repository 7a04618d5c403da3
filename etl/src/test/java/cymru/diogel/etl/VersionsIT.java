package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions as a person sees them at the terminal: each load makes one, which is published, left behind, gone back to, let go. */
class VersionsIT {
    private final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());

    private SmallWorld world;
    private List<String> first;

    @BeforeEach
    void loadTheWorld(@TempDir Path folder) {
        world = new SmallWorld(folder);
        assertThat(diogel.load(folder).exit()).isZero();
        first = diogel.content();
        assertThat(first).contains("version 2");
    }

    private Path month(String month, int rows) {
        return world.write(
                month + ".csv",
                SmallWorld.POLICE_HEADINGS
                        + SmallWorld.police("", month, SmallWorld.IN_FIRST_WARD, "Drugs")
                                .repeat(rows));
    }

    private int load(String month, int rows, String... options) {
        String[] arguments = java.util.stream.Stream.concat(
                        java.util.stream.Stream.of("load"), java.util.stream.Stream.of(options))
                .toArray(String[]::new);
        arguments = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        arguments[arguments.length - 1] = month(month, rows).toString();
        return diogel.run(arguments).exit();
    }

    private void refused(String sentence, String... arguments) {
        List<String> before = diogel.content();
        CommandLineRun.Result result = diogel.run(arguments);
        assertThat(result.err()).contains(sentence).doesNotContain("\tat ");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(diogel.content()).isEqualTo(before);
    }

    @Test
    void goneBackAndForwardTheContentIsWhatItWas() {
        assertThat(load("2025-02", 3)).isZero();
        List<String> second = diogel.content();
        assertThat(second).contains("version 3").isNotEqualTo(first);

        assertThat(diogel.run("rollback", "--reason", "February is doubted").out())
                .contains("Served again is data version 2")
                .contains("Withdrawn: 3");
        assertThat(diogel.content()).isEqualTo(first);
        assertThat(diogel.run("versions").out())
                .contains("    3  withdrawn ")
                .contains("    2  served ")
                .contains("February is doubted");

        assertThat(diogel.run("publish", "3", "--reason", "February was right").exit())
                .isZero();
        assertThat(diogel.content()).isEqualTo(second);
        assertThat(diogel.one(
                        "select string_agg(version || ' ' || reason, '; ' order by publication_id) from publication",
                        String.class))
                .endsWith("; 2 February is doubted; 3 February was right");
    }

    @Test
    void withoutANumberItGoesBackBehindTheLastLoad() {
        assertThat(load("2025-02", 3)).isZero();
        try (Database database = TestPostgis.open(diogel.address())) {
            database.jdbi().useTransaction(handle -> DataVersion.move(handle, "a list was published"));
        }
        assertThat(diogel.content()).contains("version 4");
        assertThat(diogel.run("rollback", "--reason", "February is doubted").out())
                .contains("Served again is data version 2")
                .contains("Withdrawn: 4, 3");
        assertThat(diogel.content()).isEqualTo(first);
        assertThat(diogel.run("rollback", "--reason", "all of it is").exit()).isZero();
        refused("there is none to go back to", "rollback", "--reason", "and further");
    }

    @Test
    void aLoadAfterARollbackIsMadeFromTheServedAndTakesANumberOfItsOwn() {
        assertThat(load("2025-02", 3)).isZero();
        assertThat(diogel.run("rollback", "2", "--reason", "wrong month").exit())
                .isZero();
        assertThat(load("2025-03", 4)).isZero();
        assertThat(diogel.content()).contains("version 4");
        assertThat(diogel.one(
                        "select string_agg(to_char(month, 'MM'), ' ' order by month) from police_month", String.class))
                .isEqualTo("01 03");
        assertThat(diogel.one("select made_from from version where number = 4", Integer.class))
                .isEqualTo(2);
        assertThat(load("2025-02", 5, "--stage")).isEqualTo(3);
        assertThat(load("2025-04", 4)).isZero();
        // What waits lacks April, and says so.
        refused("lacks what version 6 brought", "publish", "5", "--reason", "after all");
        assertThat(diogel.run("publish", "5", "--reason", "after all", "--nevertheless")
                        .exit())
                .isZero();
        assertThat(diogel.one(
                        "select string_agg(to_char(month, 'MM'), ' ' order by month) from police_month", String.class))
                .isEqualTo("01 02 03");
    }

    @Test
    void aStagedVersionWaitsUntilItIsPublishedOrThrownAway() {
        assertThat(load("2025-02", 3, "--stage")).isEqualTo(3);
        assertThat(diogel.content()).isEqualTo(first);
        assertThat(diogel.run("versions").out()).contains("    3  waits ");
        assertThat(diogel.run("versions", "3").out())
                .contains("\"waits\": true")
                .contains("Test Police 2025-02");
        assertThat(diogel.run("status").out()).contains("Data version 2").doesNotContain("2025-02");

        assertThat(load("2025-03", 4, "--stage")).isEqualTo(3);
        assertThat(diogel.run("discard", "3").exit()).isZero();
        assertThat(diogel.one("select to_regnamespace('v3') is null", Boolean.class))
                .isTrue();
        refused("it was discarded", "publish", "3", "--reason", "too late");
        assertThat(diogel.run("publish", "--reason", "looked at").out()).contains("data version 4");
        assertThat(diogel.one("select count(*) from police_month", Integer.class))
                .isEqualTo(2);
        refused("was published", "discard", "4");
    }

    @Test
    void whatCannotBeDoneIsSaid() {
        refused("there is no version 9: there are 2, 1", "rollback", "9", "--reason", "x");
        refused("served before version 2", "rollback", "2", "--reason", "x");
        refused("is served already", "publish", "2", "--reason", "x");
        refused("no version waits", "publish", "--reason", "x");
        refused("expected why", "rollback", "--reason", " ");
        refused("--reason", "rollback");
        refused("'./diogel rollback 1", "publish", "1", "--reason", "x");
    }

    @Test
    void oldVersionsAreLetGoButNeverTheServedNorTheOneBefore() {
        for (int month = 2; month <= 5; month++) {
            assertThat(load("2025-0" + month, month)).isZero();
        }
        assertThat(diogel.run("rollback", "3", "--reason", "start again").exit())
                .isZero();
        CommandLineRun.Result result =
                diogel.run("load", "--keep", "2", month("2025-06", 6).toString());
        assertThat(result.out())
                .contains("Served from now on as data version 7")
                .contains("No longer kept: version 1, 2, 4, 5");
        assertThat(diogel.one(
                        "select string_agg(nspname, ' ' order by nspname) from pg_namespace where nspname ~ '^v[0-9]+$'",
                        String.class))
                .isEqualTo("v3 v6 v7");
        refused("version 2 is no longer kept: kept are 7, 6, 3", "rollback", "2", "--reason", "x");
        refused(
                "--keep: expected how many",
                "load",
                "--keep",
                "0",
                month("2025-06", 6).toString());
    }

    @Test
    void aDatabaseFromBeforeVersionsIsRefusedInOneSentence() {
        DatabaseAddress old = TestPostgis.empty();
        Jdbi.create(old.jdbcUrl(), old.user(), old.password())
                .useHandle(handle -> handle.execute("create table boundary_set (boundary_set_id integer)"));
        CommandLineRun.Result result = new CommandLineRun(old).run("status");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .contains("was filled before versions were kept apart")
                .contains("load the files again");
    }
}
