package cymru.diogel.geodata.stats.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cymru.diogel.geodata.sample.SampleWards;
import cymru.diogel.geodata.stats.BenjaminiHochberg;
import cymru.diogel.geodata.stats.EmpiricalBayes;
import cymru.diogel.geodata.stats.Rscript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every figure of areas against R's spdep: against the program where it is installed, and against what it said, kept in
 * {@code golden/}, everywhere. {@code make-golden.sh} writes that anew.
 */
class SpdepOracleTest {
    private static final double AGREED = 1e-6;
    private static final Path ORACLE = Path.of("src/test/oracle");
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final Path REAL = Path.of(System.getProperty("diogel.realdata", "none"));

    @TempDir
    Path folder;

    enum Place {
        /** Its input is kept too. */
        SAMPLE,
        /** Of the real wards only results are kept, by row. */
        DYFED_POWYS;

        Path golden(String what) {
            return GOLDEN.resolve("%s-%s.csv".formatted(name().toLowerCase(Locale.ROOT), what));
        }

        RealWards read() throws IOException {
            if (this == SAMPLE) {
                Table areas = Table.read(golden("areas"));
                int[] counts = Arrays.stream(areas.numbers("count"))
                        .mapToInt(count -> (int) count)
                        .toArray();
                return new RealWards(counts, areas.numbers("person_years"), areas.neighbours());
            }
            assumeTrue(
                    Files.exists(REAL.resolve(RealWards.WARDS)),
                    "SKIPPED: the real open data is not at " + REAL + " (set -Ddiogel.realdata=FOLDER)");
            return RealWards.read(REAL);
        }
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithWhatSpdepSaid(Place place) throws Exception {
        if ("write".equals(System.getProperty("diogel.golden"))) {
            writeGolden(place);
        }
        compare(place.read(), Table.read(place.golden("results")), Table.read(place.golden("map")), place + ", kept");
    }

    @ParameterizedTest
    @EnumSource
    void agreesWithSpdep(Place place) throws Exception {
        assumeR();
        RealWards areas = place.read();
        Path results = folder.resolve("results.csv");
        Path map = folder.resolve("map.csv");
        ask(areas, results, map);
        compare(areas, Table.read(results), Table.read(map), place + ", asked");
    }

    @Test
    void neighboursAreThoseOfPoly2nb() throws Exception {
        assumeR();
        Neighbours ours = Place.DYFED_POWYS.read().neighbours();
        Path answer = folder.resolve("neighbours.csv");
        run("contiguity.R", REAL.resolve(RealWards.WARDS).toString(), "" + RealWards.SNAP, answer.toString());
        Neighbours theirs = Table.read(answer).neighbours();
        assertThat(theirs.size()).isEqualTo(204);
        for (int i = 0; i < theirs.size(); i++) {
            assertThat(ours.of(i)).as("row %d", i + 1).isEqualTo(theirs.of(i));
        }
    }

    private void compare(RealWards areas, Table results, Table map, String where) {
        EmpiricalBayes.Smoothed smoothed = EmpiricalBayes.global(areas.counts(), areas.personYears(), 0.95);
        double[] rates = smoothed.rate();
        GetisOrd.Result star = GetisOrd.star(rates, areas.neighbours());
        LocalMoran.Result moran = LocalMoran.of(rates, areas.neighbours());
        LocalMoran.Global all = LocalMoran.global(rates, areas.neighbours());
        Agreement agreement = new Agreement();
        agreement.of(results, "eb", rates);
        agreement.of(
                results, "eb_local", EmpiricalBayes.local(areas.counts(), areas.personYears(), areas.neighbours()));
        agreement.of(results, "gi_z", star.z());
        agreement.of(results, "gi_p", star.p());
        agreement.of(results, "gi_bh", BenjaminiHochberg.adjust(star.p()));
        agreement.of(results, "moran_i", moran.i());
        agreement.of(results, "moran_e", moran.expectation());
        agreement.of(results, "moran_v", moran.variance());
        agreement.of(results, "moran_z", moran.z());
        agreement.of(results, "moran_p", moran.p());
        agreement.of(map, "eb_mean", smoothed.mean());
        agreement.of(map, "eb_variance", smoothed.variance());
        agreement.of(map, "moran_i", all.i());
        agreement.of(map, "moran_e", all.expectation());
        agreement.of(map, "moran_v", all.variance());
        System.out.println("spdep, " + where + ": " + agreement);
        assertThat(agreement.largest()).as(agreement.toString()).isLessThan(AGREED);
    }

    private void writeGolden(Place place) throws Exception {
        if (place == Place.SAMPLE) {
            SampleWards wards = SampleWards.read();
            Random random = new Random(1);
            int[] counts = new int[wards.residents().length];
            for (int i = 0; i < counts.length; i++) {
                // A third of the wards are twice as violent; nothing here is real.
                double mean = wards.residents()[i] * (i % 3 == 0 ? 0.02 : 0.01);
                counts[i] = (int) Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
            }
            Table.write(place.golden("areas"), counts, wards.residents(), wards.neighbours());
        }
        ask(place.read(), place.golden("results"), place.golden("map"));
    }

    private void ask(RealWards areas, Path results, Path map) throws Exception {
        Path input = folder.resolve("areas.csv");
        Table.write(input, areas.counts(), areas.personYears(), areas.neighbours());
        run("spdep.R", input.toString(), results.toString(), map.toString());
    }

    private static void assumeR() throws Exception {
        assumeTrue(
                Rscript.has("spdep", "sf"),
                "SKIPPED: R with spdep and sf is not installed (apt install r-cran-spdep r-cran-sf)");
    }

    private static void run(String script, String... arguments) throws Exception {
        Rscript.run(ORACLE.resolve(script), arguments);
    }
}
