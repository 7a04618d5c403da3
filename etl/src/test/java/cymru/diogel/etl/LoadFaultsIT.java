package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.PrivatePostgis;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * What strikes a load at any of its stages leaves one whole version served, nothing half done or lost, and the next load working.
 * The number of runs is {@code -Ddiogel.faults}, the seed of the first {@code -Ddiogel.faults.seed}; each run's name tells its
 * own, which settles fault, stage and how long after its beginning. 52 runs strike with every fault at every stage.
 */
class LoadFaultsIT {
    private static final int RUNS = Integer.getInteger("diogel.faults", 4);
    private static final long SEED = Long.getLong("diogel.faults.seed", 1);

    private static final List<Fault> FAULTS = List.of(Fault.values());

    /** A load's stages by the statements that begin them. */
    private static final List<List<String>> STAGES = List.of(
            List.of("create schema v"),
            List.of("insert into place overriding"),
            List.of("alter table incident add constraint"),
            List.of("copy police_stage"),
            List.of("copy police_stage", "copy place ("),
            List.of("insert into incident ("),
            List.of("insert into place_area ("),
            List.of("copy area_shape"),
            List.of("insert into area_month_count"),
            List.of("insert into total_month_count"),
            List.of("update version set reason"),
            List.of("insert into publication"),
            List.of("insert into publication", "COMMIT"));

    private static final String ORPHANS = """
            select (select count(*) from pg_namespace where nspname ~ '^v[0-9]+$' and nspname not in (select tables from version where kept))
                + (select count(*) from load_log where data_version not in (select number from version))
            """;

    @TempDir
    private static Path folder;

    private static PrivatePostgis postgis;
    private static CommandLineRun diogel;
    private static Path month;
    private static Served before;
    private static List<String> after;
    private static final Map<Fault, Integer> struck = new EnumMap<>(Fault.class);
    private static int tooLate;

    @BeforeAll
    static void loadTheWorld() {
        Path cluster = Fault.DISK == null ? Path.of("target", "test-postgis-faults") : Path.of(Fault.DISK, "postgis");
        postgis = PrivatePostgis.in(cluster, "fsync=off", "autovacuum=off", "min_wal_size=32MB", "max_wal_size=64MB");
        diogel = new CommandLineRun(postgis.start());
        SmallWorld world = new SmallWorld(folder);
        assertThat(diogel.load(folder).exit()).isZero();
        before = Served.now(diogel);
        StringBuilder rows = new StringBuilder(SmallWorld.POLICE_HEADINGS);
        for (int i = 0; i < 20_000; i++) {
            String place = (-4.3176 + i % 2_000 * 0.000_003) + ",51.860256";
            rows.append(SmallWorld.police(i % 3 == 0 ? "" : "id" + i, "2025-02", place, "Drugs"));
        }
        month = world.write("february.csv", rows.toString());
        assertThat(diogel.load(month).exit()).isZero();
        after = content();
        goBack();
    }

    @AfterAll
    static void stop() {
        postgis.stop();
        System.out.println(RUNS + " loads were struck; undone: " + struck + ", whole by then: " + tooLate);
        assertThat(tooLate).as("loads that ended before the fault").isLessThanOrEqualTo(RUNS / 3);
    }

    @TestFactory
    Stream<DynamicTest> whateverStrikesALoad() {
        return LongStream.range(SEED, SEED + RUNS).mapToObj(seed -> {
            int turn = (int) (seed / FAULTS.size() + 3 * (seed % FAULTS.size()));
            Fault fault = FAULTS.get((int) (seed % FAULTS.size()));
            List<String> stage = STAGES.get(turn % STAGES.size());
            int delay = new Random(seed).nextInt(60);
            return DynamicTest.dynamicTest(
                    "seed " + seed + ": " + fault + " " + delay + " ms after '" + stage.get(stage.size() - 1) + "'",
                    () -> strike(fault, stage, delay));
        });
    }

    private static void strike(Fault fault, List<String> stage, int delay) throws Exception {
        List<String> written = Served.now(diogel).kept();
        int port = Integer.parseInt(diogel.address().jdbcUrl().replaceAll(".*:(\\d+)/.*", "$1"));
        try (WatchedLine line = new WatchedLine(port, stage)) {
            Process loader = LoaderProcess.start(
                    diogel.address().url().replace(":" + port + "/", ":" + line.port() + "/"),
                    month,
                    folder.resolve("loader.log"));
            assertThat(line.awaitSeen(120)).as("the stage was reached").isTrue();
            Thread.sleep(delay);
            fault.strike(new Fault.Under(diogel, loader, line));
            assertThat(loader.waitFor(120, TimeUnit.SECONDS)).isTrue();
        } finally {
            fault.mend();
        }
        revive();
        Served served = Served.now(diogel);
        assertThat(served.kept()).as("nothing written before is lost").containsAll(written);
        assertThat(diogel.one(ORPHANS, Integer.class))
                .as("tables or loads of no version")
                .isZero();
        if (served.version() == before.version()) {
            assertThat(served.tables()).isEqualTo(before.tables());
            assertThat(served.kept()).as("nothing of the struck load").isEqualTo(written);
            struck.merge(fault, 1, Integer::sum);
        } else {
            assertThat(content()).isEqualTo(after);
            tooLate++;
            goBack();
        }
        await(() ->
                diogel.run("load", "--again", "--keep", "1", month.toString()).exit() == 0);
        assertThat(content()).isEqualTo(after);
        goBack();
        assertThat(Served.now(diogel).tables()).isEqualTo(before.tables());
    }

    /** Starts PostgreSQL again if it was killed, and waits until it has recovered and the struck load's server process is gone. */
    private static void revive() throws InterruptedException {
        await(() -> {
            diogel = new CommandLineRun(postgis.start());
            return diogel.one(
                            "select count(*) from pg_stat_activity where application_name = 'diogel-etl'",
                            Integer.class)
                    == 0;
        });
    }

    private static void goBack() {
        assertThat(diogel.run("rollback", "2", "--reason", "the next run begins here")
                        .exit())
                .isZero();
    }

    /** All that is served, whatever its number. */
    private static List<String> content() {
        return diogel.content().stream()
                .filter(line -> !line.startsWith("version "))
                .toList();
    }

    /** Until it is so; a database that is coming up refuses connections for a while. */
    private static void await(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofMinutes(2));
        while (!met(condition)) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(100);
        }
    }

    private static boolean met(BooleanSupplier condition) {
        try {
            return condition.getAsBoolean();
        } catch (BadInput | JdbiException comingUp) {
            return false;
        }
    }
}
