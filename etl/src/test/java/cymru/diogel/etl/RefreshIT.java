package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.etl.fetch.PublishersToday;
import cymru.diogel.geodata.database.TestPostgis;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cron does, month after month. */
class RefreshIT {
    private final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());

    @TempDir
    private Path home;

    @TempDir
    private Path world;

    private CommandLineRun.Result run(String... arguments) {
        Map<String, String> environment = new HashMap<>(Map.of(
                "DIOGEL_DATABASE_URL", diogel.address().url(),
                "DIOGEL_HOME", home.toString(),
                "DIOGEL_SOURCES", home.resolve("sources.csv").toString(),
                "DIOGEL_FETCH_WAIT_MS", "20",
                "DIOGEL_FETCH_ATTEMPTS", "2"));
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int exit = Main.run(environment, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new CommandLineRun.Result(exit, out.toString(), err.toString());
    }

    @Test
    void loadsWhatCameOutAndIsQuietOtherwise() throws Exception {
        SmallWorld small = new SmallWorld(world);
        Files.delete(small.path("2025-01.csv"));
        assertThat(diogel.load(world).exit()).isZero();
        try (PublishersToday publishers = new PublishersToday()) {
            Files.writeString(home.resolve("sources.csv"), publishers.sources());
            publishers.month("2025-01", police("2025-01", "aa"));
            CommandLineRun.Result first = run("refresh", "--force", "test");
            assertThat(first.exit()).as(first.err()).isZero();
            assertThat(first.out()).contains("police  1 rows").contains("Served from now on as data version");
            assertThat(diogel.one("select count(*) from incident", Integer.class))
                    .isEqualTo(1);
            assertThat(diogel.one("select provenance ->> 'address' from load_provenance", String.class))
                    .endsWith("/2025-01.zip");

            CommandLineRun.Result second = run("refresh", "--force", "test");
            assertThat(second.exit()).isZero();
            assertThat(second.out() + second.err()).isEmpty();

            publishers.month("2025-02", police("2025-02", "bb"));
            assertThat(run("refresh", "--force", "test").out())
                    .contains("2025-02-test-street.csv")
                    .doesNotContain("2025-01-test");
            assertThat(diogel.one("select count(*) from police_month", Integer.class))
                    .isEqualTo(2);

            // What nobody fetched is left alone; what somebody did is kept up to date.
            publishers.ranks(small.path("wimd.csv"), 100);
            assertThat(run("refresh", "--force", "test").out()).isEmpty();
            assertThat(run("fetch", "wimd-2025").exit()).isZero();
            publishers.ranks(small.path("wimd.csv"), 99);
            assertThat(run("refresh", "--force", "test").out()).contains("wimd-2025  2 rows");
            assertThat(diogel.one(
                            "select rank from deprivation_rank where lsoa_code = 'W01999001' and domain = 'overall'",
                            Integer.class))
                    .isEqualTo(99);
        }
        CommandLineRun.Result unreachable = run("refresh", "--force", "test");
        assertThat(unreachable.exit()).isEqualTo(Main.UNREACHABLE);
        assertThat(unreachable.err()).contains("gave no whole answer").hasLineCount(1);
        assertThat(diogel.one("select count(*) from police_month", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void oneAtATime() throws Exception {
        try (FileChannel held = FileChannel.open(
                        home.resolve("refresh.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = held.lock()) {
            assertThat(lock.isValid()).isTrue();
            CommandLineRun.Result second = run("refresh");
            assertThat(second.exit()).isEqualTo(RefreshCommand.UNDER_WAY);
            assertThat(second.err()).contains("another refresh is under way");
        }
    }

    private static String police(String month, String id) {
        return SmallWorld.POLICE_HEADINGS + SmallWorld.police(id, month, SmallWorld.IN_FIRST_WARD, "Robbery");
    }
}
