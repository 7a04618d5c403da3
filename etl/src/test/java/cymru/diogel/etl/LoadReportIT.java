package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.Crs;
import cymru.diogel.geodata.database.TestPostgis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the report of a load tells of its rows: how far outside, told twice, replaced, superseded. */
class LoadReportIT {
    private final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());

    @TempDir
    private Path home;

    private SmallWorld world;

    @BeforeEach
    void loadTheWorld(@TempDir Path folder) {
        world = new SmallWorld(folder);
        assertThat(diogel.load(folder).exit()).isZero();
    }

    /** The wards reach from easting 240,000 to 243,000 and from northing 220,000 to 221,000. */
    @Test
    void rowsOutsideAreToldByHowFarTheNearestWardIs() throws Exception {
        Path report = home.resolve("report.json");
        Path file = month(
                "2025-02",
                at("", 240_500, 220_500),
                at("", 239_001, 220_500),
                at("", 243_300, 221_400),
                at("", 238_999, 220_500),
                at("", 241_500, 230_999),
                at("", 241_500, 231_001),
                at("", 241_500, 231_001),
                at("", 283_000, 251_000));
        CommandLineRun.Result result = diogel.run("load", "--report", report.toString(), file.toString());
        assertThat(result.exit()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("8 rows: 1 in a ward, 7 outside")
                .contains("outside the wards by up to 1 km: 2; 1 to 10 km: 2; over 10 km: 3; the farthest by 50.0 km");
        assertThat(Files.readString(report))
                .contains("\"outside\":7")
                .contains("\"outside_1km\":2,\"outside_10km\":2,\"outside_beyond\":3,\"farthest_m\":50000");
        assertThat(distances()).contains("500.0 999.0 1001.0 9999.0 10001.0");
    }

    @Test
    void otherWardsAreMeasuredAnew() {
        assertThat(diogel.load(month("2025-02", at("", 245_000, 220_500))).out())
                .contains("1 to 10 km: 1");
        world.write(
                "wards.geojson",
                SmallWorld.wards(
                        SmallWorld.square(240000, 241000),
                        SmallWorld.square(241000, 242000),
                        SmallWorld.square(242000, 244800)));
        assertThat(diogel.load(world.path("wards.geojson")).exit()).isZero();
        assertThat(distances()).startsWith("200.0 ");
    }

    @Test
    void rowsToldTwiceReplacedAndSupersededAreCounted() throws Exception {
        Path report = home.resolve("report.json");
        String alike = at("", 240_500, 220_500);
        Path file = month(
                "2025-02",
                at("aa", 240_500, 220_500),
                at("dd", 240_500, 220_500),
                at("dd", 240_600, 220_500),
                alike,
                alike,
                alike,
                at("", 240_700, 220_500));
        CommandLineRun.Result first = diogel.run("load", "--report", report.toString(), file.toString());
        assertThat(first.out())
                .contains("7 rows: 7 in a ward, 0 outside, 0 without a place, 0 rejected; 1 superseded")
                .contains("duplicates: 1 with an identifier that the file brings again, 3 alike without one (kept);"
                        + " 0 rows replaced")
                .contains("rows of files loaded before that this load supersedes: 1")
                .doesNotContain("outside the wards by");
        assertThat(Files.readString(report))
                .contains("\"repeated\":1,\"alike\":3,\"replaced\":0")
                .contains("\"superseded_earlier\":1");
        assertThat(diogel.one("select count(*) from incident where not superseded and crime_id is null", Integer.class))
                .as("alike rows are separate reports")
                .isEqualTo(6);
        CommandLineRun.Result second = diogel.load(month("2025-02", at("ee", 240_500, 220_500)));
        assertThat(second.out()).contains("0 alike without one (kept); 7 rows replaced");
    }

    private Path month(String month, String... rows) {
        return world.write(
                "month.csv",
                SmallWorld.POLICE_HEADINGS
                        + Stream.of(rows)
                                .map(row -> row.replace("MONTH", month))
                                .collect(Collectors.joining()));
    }

    /** A row at a point of the National Grid, metres. */
    private static String at(String id, double easting, double northing) {
        double[] point = {easting, northing};
        Crs.BRITISH_NATIONAL_GRID.to(Crs.CRS84, point);
        return SmallWorld.police(id, "MONTH", String.format(Locale.ROOT, "%.8f,%.8f", point[0], point[1]), "Drugs");
    }

    /** To 0.1 m, the nearest first. */
    private String distances() {
        return diogel.one(
                "select string_agg(round(metres::numeric, 1)::text, ' ' order by metres) from place_outside",
                String.class);
    }
}
