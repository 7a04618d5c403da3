package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.TestPostgis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The reports of real months: the nine of 2025, the incomplete ones of 2024, and those of neighbouring forces. */
class RealReportIT {
    private static final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());
    private static final Path data = Path.of(System.getProperty("diogel.realdata", "none"));

    private static CommandLineRun.Result nine = new CommandLineRun.Result(1, "", "");

    @BeforeAll
    static void loadTheNineMonths() {
        Assumptions.assumeTrue(
                Files.isDirectory(data),
                "SKIPPED: the real open data is not at " + data + " (set -Ddiogel.realdata=FOLDER)");
        nine = diogel.load(Stream.concat(
                        Stream.of(data.resolve("wards/wd_2022_27700_dyfedpowys.geojson")),
                        IntStream.rangeClosed(1, 9).mapToObj(month -> data.resolve("police/2025-0" + month)))
                .toArray(Path[]::new));
    }

    @Test
    void noneOfTheNineMonthsIsFlagged() {
        assertThat(nine.exit()).as(nine.err() + nine.out()).isZero();
        assertThat(nine.out()).doesNotContain("incomplete", "look at this");
    }

    @Test
    void theRowsOutsideTheirWardsAreToldByHowFar() {
        assertThat(nine.out())
                .contains("police in all  33,528 rows: 31,671 in a ward, 431 outside")
                .contains(
                        "outside the wards by up to 1 km: 80; 1 to 10 km: 108; over 10 km: 243; the farthest by 314.2 km");
    }

    /** Over all twelve months the publisher has 505 groups of such rows, 1,324 in all. */
    @Test
    void rowsWithoutAnIdentifierThatAreAlikeAreKept() {
        assertThat(nine.out())
                .contains(
                        "duplicates: 0 with an identifier that the file brings again, 1,022 alike without one (kept)");
        assertThat(diogel.one("select count(*) from incident where crime_id is null and superseded", Integer.class))
                .isZero();
    }

    @Test
    void theFourIncompleteMonthsAreFlaggedAndTheirLineEndsAreNoData() {
        CommandLineRun.Result result = diogel.load(data.resolve("police/incomplete-2024"));
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out().lines().filter(line -> line.contains("'incomplete'")))
                .hasSize(4)
                .allMatch(line -> line.matches("look at this: Dyfed-Powys Police 2024-0[1-4]: .*"));
        assertThat(diogel.one(
                        "select count(*) from " + waiting() + ".incident i join " + waiting()
                                + ".police_month m using (police_month_id) where m.month < '2025-01-01'"
                                + " and (concat(crime_id, location, lsoa_code, outcome, context) like '%' || chr(13) || '%'"
                                + " or context = '')",
                        Integer.class))
                .isZero();
        assertThat(result.out()).contains("police in all  1,934 rows");
    }

    @Test
    void neighboursAreOutsideWithTheirDistance() {
        CommandLineRun.Result result = diogel.load(data.resolve("police/neighbours-2025-06"));
        assertThat(result.exit()).isEqualTo(3);
        assertThat(result.out().lines().filter(line -> line.contains("(threshold 'outside'")))
                .hasSize(4);
        assertThat(result.out())
                .contains("police in all  31,668 rows: 9 in a ward, 31,036 outside, 623 without a place")
                .contains(
                        "outside the wards by up to 1 km: 140; 1 to 10 km: 3,839; over 10 km: 27,057; the farthest by 249.3 km");
    }

    /** The tables of the version that the last load made. */
    private static String waiting() {
        return diogel.one("select tables from version order by number desc limit 1", String.class);
    }
}
