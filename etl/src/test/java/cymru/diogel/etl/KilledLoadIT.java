package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.TestPostgis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A loader that is killed outright leaves what was served, and nothing in the way of the next load. */
class KilledLoadIT {
    private final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());

    @Test
    void theOldDataStaysAndTheNextLoadWorks(@TempDir Path folder) throws Exception {
        SmallWorld world = new SmallWorld(folder);
        assertThat(diogel.load(folder).exit()).isZero();
        List<String> before = diogel.content();
        Path large = world.write(
                "2025-02.csv",
                SmallWorld.POLICE_HEADINGS
                        + SmallWorld.police("", "2025-02", SmallWorld.IN_FIRST_WARD, "Drugs")
                                .repeat(200_000));

        Process loader = start(large);
        await(
                "a COPY that has begun",
                () -> diogel.one(
                        "select exists (select from pg_stat_progress_copy where tuples_processed > 20000)",
                        Boolean.class));
        loader.destroyForcibly();
        assertThat(loader.waitFor()).isEqualTo(128 + 9);
        assertThat(diogel.content()).isEqualTo(before);

        // The server notices that its client is gone; until then the lock is held and a load says so.
        await("the next load to work", () -> diogel.load(large).exit() == 0);
        assertThat(diogel.one("select count(*) from incident", Integer.class)).isEqualTo(200_005);
    }

    @Test
    void twoLoadsAtOnceAreRefusedClearly(@TempDir Path folder) throws Exception {
        SmallWorld world = new SmallWorld(folder);
        assertThat(diogel.load(folder).exit()).isZero();
        Path large = world.write(
                "2025-02.csv",
                SmallWorld.POLICE_HEADINGS
                        + SmallWorld.police("", "2025-02", SmallWorld.IN_FIRST_WARD, "Drugs")
                                .repeat(200_000));
        Process loader = start(large);
        await(
                "a COPY that has begun",
                () -> diogel.one(
                        "select exists (select from pg_stat_progress_copy where tuples_processed > 20000)",
                        Boolean.class));
        CommandLineRun.Result second = diogel.load(world.path("2025-01.csv"));
        assertThat(second.exit()).isEqualTo(2);
        assertThat(second.err()).contains("another load is running");
        assertThat(loader.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(loader.exitValue()).isZero();
    }

    private Process start(Path file) throws Exception {
        return LoaderProcess.start(diogel.address().url(), file, Files.createTempFile("killed", ".log"));
    }

    private static void await(String what, java.util.function.BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("waiting for " + what).isBefore(end);
            Thread.sleep(50);
        }
    }
}
