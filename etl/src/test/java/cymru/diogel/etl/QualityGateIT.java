package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.TestPostgis;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What makes a load wait: each threshold, just below and just beyond. */
class QualityGateIT {
    private static final String OUTSIDE = "-3.0,52.0";
    private static final String NOWHERE = ",";

    /** In the third ward, whose LSOA is the other one. */
    private static final String IN_THIRD_WARD = "-4.2886,51.8608";

    private final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());

    @TempDir
    private Path home;

    private SmallWorld world;

    @BeforeEach
    void loadTheWorld(@TempDir Path folder) {
        world = new SmallWorld(folder);
        assertThat(diogel.load(folder).exit()).isZero();
    }

    /** Loads a month of rows in the first ward and of some at another place. */
    private CommandLineRun.Result load(String month, int inWard, int others, String place) {
        return run(world.write(
                "month.csv",
                SmallWorld.POLICE_HEADINGS
                        + SmallWorld.police("", month, SmallWorld.IN_FIRST_WARD, "Drugs")
                                .repeat(inWard)
                        + SmallWorld.police("", month, place, "Drugs").repeat(others)));
    }

    private CommandLineRun.Result run(Path file, String... options) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Home of = Home.of(Map.of("DIOGEL_DATABASE_URL", diogel.address().url(), "DIOGEL_HOME", home.toString()));
        int exit = Main.run(
                of,
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                java.util.stream.Stream.concat(
                                java.util.stream.Stream.of("load", file.toString()),
                                java.util.stream.Stream.of(options))
                        .toArray(String[]::new));
        return new CommandLineRun.Result(exit, out.toString(), err.toString());
    }

    @Test
    void belowItsThresholdsALoadPublishesItself() {
        assertThat(load("2025-02", 90, 10, OUTSIDE).exit()).isZero();
        assertThat(load("2025-02", 85, 15, NOWHERE).exit()).isZero();
        assertThat(load("2025-02", 90, 10, IN_THIRD_WARD).exit()).isZero();
        assertThat(load("2025-02", 0, 99, OUTSIDE).exit())
                .as("too few to judge")
                .isZero();
    }

    @Test
    void beyondOneItWaitsAndSaysWhich() {
        CommandLineRun.Result outside = load("2025-02", 89, 11, OUTSIDE);
        assertThat(outside.exit()).isEqualTo(3);
        assertThat(outside.out())
                .contains("month.csv: rows in none of the served wards: 11.0 % (threshold 'outside': 10.0 %)")
                .contains("Data version 3 waits, and version 2 is served still. './diogel publish 3 --reason \"…\"'");
        assertThat(load("2025-02", 84, 16, NOWHERE).out()).contains("rows without a place: 16.0 %");
        assertThat(load("2025-02", 89, 11, IN_THIRD_WARD).out())
                .contains("another LSOA than the file says: 11.0 % (threshold 'other-lsoa': 10.0 %)");
        assertThat(diogel.one("select version from data_version", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void monthsAreHeldAgainstTheirNeighboursAndAnotherYear() {
        assertThat(load("2024-04", 200, 0, "").exit()).isZero();
        assertThat(load("2024-05", 200, 0, "").exit()).isZero();
        assertThat(load("2024-06", 99, 0, "").out())
                .contains("Test Police 2024-06: rows, of what is usual around that month: 49.5 %");
        assertThat(load("2024-06", 100, 0, "").exit()).isZero();
        assertThat(load("2024-03", 351, 0, "").out()).contains("175.5 % (threshold 'jump': 175.0 %)");
        assertThat(load("2025-04", 99, 0, "").out()).contains("rows, of those of that month in another year: 49.5 %");
        assertThat(load("2025-04", 100, 0, "").exit()).isZero();
    }

    @Test
    void thresholdsAreThoseOfTheFile() throws Exception {
        Files.writeString(home.resolve("thresholds.properties"), "outside=20\nunplaced=5\n");
        assertThat(load("2025-02", 85, 15, OUTSIDE).exit()).isZero();
        assertThat(load("2025-02", 90, 10, NOWHERE).out()).contains("(threshold 'unplaced': 5.0 %)");
        Files.writeString(home.resolve("thresholds.properties"), "outsides=20\n");
        assertThat(load("2025-02", 90, 10, NOWHERE).err())
                .contains("expected thresholds among ")
                .contains("got 'outsides'");
        Files.writeString(home.resolve("thresholds.properties"), "outside=-1\n");
        assertThat(load("2025-02", 90, 10, NOWHERE).err())
                .contains("outside: expected a number of 0 or more, got '-1'");
    }

    @Test
    void theReportIsWrittenForMachinesToo() throws Exception {
        Path file = world.write(
                "month.csv",
                SmallWorld.POLICE_HEADINGS
                        + SmallWorld.police("", "2025-02", SmallWorld.IN_FIRST_WARD, "Drugs")
                                .repeat(97)
                        + SmallWorld.police("", "2025-02", SmallWorld.IN_FIRST_WARD, "Witchcraft")
                                .repeat(3));
        Path report = home.resolve("report.json");
        assertThat(run(file, "--accept-rejected", "3", "--report", report.toString())
                        .exit())
                .isEqualTo(3);
        assertThat(Files.readString(report))
                .contains("\"version\":3,\"waits\":true")
                .contains("\"finding\":\"rejected\"")
                .contains("\"value\":3.0,\"threshold\":2.0")
                .contains("\"rows\":3,\"lines\":[99,100,101]")
                .contains("\"placed\":97");
        assertThat(diogel.run("versions", "3").out()).contains("\"finding\": \"rejected\"");
    }
}
