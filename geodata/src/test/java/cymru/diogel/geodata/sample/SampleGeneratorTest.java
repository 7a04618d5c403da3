package cymru.diogel.geodata.sample;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import cymru.diogel.geodata.sample.country.Country;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files of the sample: the same bytes each time, and the publishers' forms. */
class SampleGeneratorTest {
    private static Path folder = Path.of("unset");

    @BeforeAll
    static void write(@TempDir Path temporary) {
        folder = temporary;
        SampleGenerator.write(folder.resolve("first"), SampleGenerator.SEED);
    }

    @Test
    void theSameSeedGivesTheSameBytes() throws IOException {
        SampleGenerator.write(folder.resolve("second"), SampleGenerator.SEED);
        List<Path> files = files();
        assertThat(files).hasSize(5 + 60 + 6 + 4);
        for (Path file : files) {
            assertThat(folder.resolve("second").resolve(folder.resolve("first").relativize(file)))
                    .hasSameBinaryContentAs(file);
        }
    }

    @Test
    void anotherSeedGivesAnotherCountry() {
        assertThat(Country.of(5).wards()).isNotEqualTo(Country.of(6).wards());
    }

    @Test
    void boundariesSayThatTheyAreASampleAndInWhichReferenceSystem() throws IOException {
        for (String name : List.of("wards", "lsoas", "counties")) {
            Path file = folder.resolve("first/" + name + ".geojson");
            assertThat(Files.readString(file))
                    .startsWith("{\"type\":\"FeatureCollection\"")
                    .contains("\"notice\":\"SAMPLE: invented places and figures\"")
                    .contains("\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::27700\"}}");
            assertThat(wellFormed(file)).isTrue();
        }
        assertThat(Files.readString(folder.resolve("first/wards.geojson")))
                .contains(
                        "{\"WD22CD\":\"SW0001\",\"WD22NM\":\"",
                        "\"WD22NMW\":\"",
                        "\"LAD22CD\":\"SC01\"",
                        "\"LAD22NM\":\"");
    }

    @Test
    void ranksAreDistinctCorrelatedAndSeldomAmongTheWorstTenth() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("first/deprivation-wimd-2025.csv"));
        assertThat(lines.get(0))
                .isEqualTo("LSOA code,LSOA name (Eng),Local Authority name (Eng),WIMD 2025 ,Income ,Employment,Health,"
                        + "Education ,Access to Services,Housing,Community Safety,Physical Environment, ");
        assertThat(lines.subList(lines.size() - 2, lines.size())).containsOnly(",,,,,,,,,,,,");
        List<String[]> rows = lines.subList(1, lines.size() - 2).stream()
                .map(line -> line.split(",", -1))
                .toList();
        double[] overall = column(rows, 3);
        for (int column = 3; column < 12; column++) {
            double[] ranks = column(rows, column);
            assertThat(ranks).doesNotHaveDuplicates();
            assertThat(Arrays.stream(ranks)).allMatch(rank -> rank >= 1 && rank <= 1917);
            assertThat(Arrays.stream(ranks).filter(rank -> rank <= 191).count()).isBetween(8L, 35L);
        }
        assertThat(correlation(overall, column(rows, 4))).as("income").isGreaterThan(0.8);
        assertThat(correlation(overall, column(rows, 8))).as("access").isNegative();
    }

    @Test
    void residentsAreInTheFormOfTheCensus() throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve("first/population-census-2021.csv"));
        assertThat(lines.get(0))
                .isEqualTo("\"lsoa21_code\",\"usual_residents_census2021_ts021\",\"usual_residents_census2021_ts030\"");
        assertThat(lines.subList(1, lines.size())).allMatch(line -> line.matches("\"SL\\d{4}\",\\d{4},\\d{3,4}"));
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> walk = Files.walk(folder.resolve("first"))) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static boolean wellFormed(Path file) throws IOException {
        Set<JsonToken> seen = new HashSet<>();
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            for (JsonToken token = json.nextToken(); token != null; token = json.nextToken()) {
                seen.add(token);
            }
        }
        return seen.contains(JsonToken.VALUE_NUMBER_FLOAT);
    }

    private static double[] column(List<String[]> rows, int column) {
        return new ArrayList<>(rows)
                .stream().mapToDouble(row -> Double.parseDouble(row[column])).toArray();
    }

    private static double correlation(double[] a, double[] b) {
        double meanA = Arrays.stream(a).average().orElseThrow();
        double meanB = Arrays.stream(b).average().orElseThrow();
        double ab = 0;
        double aa = 0;
        double bb = 0;
        for (int i = 0; i < a.length; i++) {
            ab += (a[i] - meanA) * (b[i] - meanB);
            aa += (a[i] - meanA) * (a[i] - meanA);
            bb += (b[i] - meanB) * (b[i] - meanB);
        }
        return ab / Math.sqrt(aa * bb);
    }
}
