package cymru.diogel.geodata.stats.space;

import cymru.diogel.geodata.stats.EmpiricalBayes;
import cymru.diogel.geodata.stats.Rscript;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.locationtech.jts.geom.Geometry;

/**
 * Times the statistics of areas on the 8,482 UK wards beside R's spdep, by turns in one run, and compares the figures.
 * The command is in docs/benchmarks.md. Counts are invented by a seed; borders are real.
 */
final class SpatialBenchmark {
    private static final Path SCRIPT = Path.of("src/test/oracle/spdep.R");
    private static final int TURNS = 3;
    private static final int REPEATS = 5;

    private final Map<String, List<Double>> ours = new LinkedHashMap<>();
    private final Map<String, List<Double>> theirs = new LinkedHashMap<>();
    private final int[] counts;
    private final double[] personYears;
    private final Neighbours neighbours;

    private SpatialBenchmark(Neighbours neighbours) {
        this.neighbours = neighbours;
        counts = new int[neighbours.size()];
        personYears = new double[neighbours.size()];
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(1);
        for (int i = 0; i < counts.length; i++) {
            personYears[i] = 2000 + random.nextInt(12_000);
            counts[i] = (int) (personYears[i] * 0.01 * random.nextExponential());
        }
    }

    /** @param arguments the folder of real open data */
    public static void main(String[] arguments) throws Exception {
        Path file = Path.of(arguments[0], "scale/wd_2022_27700_uk.geojson.gz");
        List<Geometry> wards = GeoJsonAreas.read(file, "WD22CD").geometries();
        for (int turn = 0; turn < TURNS; turn++) {
            long start = System.nanoTime();
            Neighbours.sharingABorder(wards, RealWards.SNAP);
            System.out.printf("neighbours of %d wards: %.0f ms%n", wards.size(), (System.nanoTime() - start) / 1e6);
        }
        new SpatialBenchmark(Neighbours.sharingABorder(wards, RealWards.SNAP)).run();
    }

    private void run() throws Exception {
        Path folder = Files.createTempDirectory("benchmark");
        Path input = folder.resolve("areas.csv");
        Path results = folder.resolve("results.csv");
        Table.write(input, counts, personYears, neighbours);
        for (int turn = 0; turn < TURNS; turn++) {
            timeOurs();
            Rscript.run(SCRIPT, input.toString(), results.toString(), folder.resolve("map.csv") + "", REPEATS + "")
                    .forEach(this::readTheirs);
        }
        System.out.println("| What | spdep | Diogel | Times | Diogel, first call |");
        ours.forEach((name, times) -> {
            double spdep = median(theirs.get(name));
            System.out.printf(
                    "| %s | %.2f ms | %.3f ms | %.0f | %.1f ms |%n",
                    name, spdep, median(times), spdep / median(times), times.get(0));
        });
        System.out.println(compared(Table.read(results)));
    }

    private void timeOurs() {
        double[] rates = EmpiricalBayes.rates(counts, personYears);
        for (int repeat = 0; repeat < 20 * REPEATS; repeat++) {
            time("EBest", () -> EmpiricalBayes.rates(counts, personYears));
            time("EBlocal", () -> EmpiricalBayes.local(counts, personYears, neighbours));
            time("localG", () -> GetisOrd.star(rates, neighbours));
            time("localmoran", () -> LocalMoran.of(rates, neighbours));
            time("localmoran_perm", () -> LocalMoran.permuted(rates, neighbours, 999, 1));
        }
    }

    private void time(String name, Runnable work) {
        long start = System.nanoTime();
        work.run();
        ours.computeIfAbsent(name, key -> new ArrayList<>()).add((System.nanoTime() - start) / 1e6);
    }

    /** "localG/100 123.0": a hundred calls. */
    private void readTheirs(String line) {
        List<String> words = List.of(line.strip().split("[ /]"));
        double milliseconds = Double.parseDouble(words.get(words.size() - 1));
        theirs.computeIfAbsent(words.get(0), key -> new ArrayList<>())
                .add(words.size() > 2 ? milliseconds / Integer.parseInt(words.get(1)) : milliseconds);
    }

    private static double median(List<Double> times) {
        double[] sorted = times.stream().mapToDouble(time -> time).sorted().toArray();
        return sorted[sorted.length / 2];
    }

    /** Islands have no z in spdep, and 0 here. */
    private Agreement compared(Table results) {
        double[] rates = EmpiricalBayes.rates(counts, personYears);
        LocalMoran.Result moran = LocalMoran.of(rates, neighbours);
        double[] z = moran.z();
        long islands =
                Arrays.stream(results.numbers("moran_z")).filter(Double::isNaN).count();
        System.out.println("islands: " + islands);
        for (int i = 0; i < z.length; i++) {
            z[i] = neighbours.isIsland(i) ? Double.NaN : z[i];
        }
        Agreement agreement = new Agreement();
        agreement.of(results, "eb", rates);
        agreement.of(results, "eb_local", EmpiricalBayes.local(counts, personYears, neighbours));
        agreement.of(results, "gi_z", GetisOrd.star(rates, neighbours).z());
        agreement.of(results, "moran_i", moran.i());
        agreement.of(results, "moran_v", moran.variance());
        agreement.of(results, "moran_z", z);
        return agreement;
    }
}
