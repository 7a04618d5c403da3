package cymru.diogel.geodata.stats.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.stats.space.SpatialScan.Cluster;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpatialScanTest {
    private static final int SIDE = 10;
    private static final double[] X =
            IntStream.range(0, SIDE * SIDE).mapToDouble(i -> i % SIDE).toArray();
    private static final double[] Y = IntStream.range(0, SIDE * SIDE)
            .mapToDouble(i -> Math.floorDiv(i, SIDE))
            .toArray();

    @ParameterizedTest
    @CsvSource({"18, 7.5, 120, 5.764436", "7, 7.5, 120, 0", "0, 7.5, 120, 0", "120, 60, 120, 83.177662"})
    void goldenLogLikelihoodRatio(double count, double expected, double total, double ratio) {
        assertThat(SpatialScan.logLikelihoodRatio(count, expected, total)).isCloseTo(ratio, within(5e-7));
    }

    @Test
    void findsTwoPlantedClustersAndNothingElse() {
        int[] counts = new int[100];
        Arrays.fill(counts, 5);
        int[] one = {0, 1, 10, 11};
        int[] other = {88, 89, 98, 99};
        for (int area : one) {
            counts[area] = 20;
        }
        for (int area : other) {
            counts[area] = 15;
        }
        List<Cluster> clusters = even().clusters(counts, 999, 1);
        assertThat(clusters.get(0).areas()).contains(one);
        assertThat(clusters.get(1).areas()).contains(other);
        assertThat(clusters.get(0).p()).isEqualTo(0.001);
        assertThat(clusters.get(1).p()).isLessThan(0.01);
        assertThat(clusters.get(1).logLikelihoodRatio())
                .isLessThan(clusters.get(0).logLikelihoodRatio());
        assertThat(clusters.stream().skip(2)).allMatch(cluster -> cluster.p() > 0.05);
        assertThat(clusters.stream().flatMapToInt(cluster -> Arrays.stream(cluster.areas())))
                .doesNotHaveDuplicates();
    }

    @Test
    void evenCountsAndNoCountsHaveNoCluster() {
        int[] counts = new int[100];
        assertThat(even().clusters(counts, 99, 1)).isEmpty();
        Arrays.fill(counts, 3);
        assertThat(even().clusters(counts, 99, 1)).isEmpty();
    }

    @Test
    void areasWithoutPeopleAreLeftOut() {
        double[] people = new double[100];
        Arrays.fill(people, 100);
        people[0] = 0;
        int[] counts = new int[100];
        Arrays.fill(counts, 3);
        counts[0] = 1000;
        assertThat(new SpatialScan(X, Y, people, 0.2).clusters(counts, 99, 1)).isEmpty();
        assertThat(new SpatialScan(X, Y, new double[100], 0.2).clusters(counts, 99, 1))
                .isEmpty();
    }

    @Test
    void noZoneHoldsMoreThanItsShareAndTheSeedDecides() {
        int[] counts = IntStream.range(0, 100).map(i -> i * 7919 % 13).toArray();
        List<Cluster> clusters = even().clusters(counts, 199, 4);
        assertThat(clusters).isNotEmpty().allMatch(cluster -> cluster.areas().length <= 20);
        assertThat(even().clusters(counts, 199, 4).get(0).p())
                .isEqualTo(clusters.get(0).p());
    }

    private static SpatialScan even() {
        double[] people = new double[100];
        Arrays.fill(people, 100);
        return new SpatialScan(X, Y, people, 0.2);
    }

    /** A single incident is as remarkable wherever it falls, so every simulation is as great. */
    @Test
    void oneIncidentIsNoCluster() {
        int[] counts = new int[100];
        counts[37] = 1;
        Cluster cluster = even().clusters(counts, 99, 1).get(0);
        assertThat(cluster.areas()).containsExactly(37);
        assertThat(cluster.count()).isEqualTo(1);
        assertThat(cluster.expected()).isCloseTo(0.01, within(1e-12));
        assertThat(cluster.logLikelihoodRatio()).isCloseTo(Math.log(100), within(1e-12));
        assertThat(cluster.p()).isEqualTo(1);
    }

    /** On maps without a cluster p is uniform: the mean of 40 lies within four standard errors of a half. */
    @Test
    void chanceIsNotSignificant() {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(2);
        double mean = IntStream.range(0, 40)
                .mapToDouble(run -> {
                    int[] counts = new int[100];
                    for (int incident = 0; incident < 300; incident++) {
                        counts[random.nextInt(100)]++;
                    }
                    return even().clusters(counts, 99, run).get(0).p();
                })
                .average()
                .orElseThrow();
        assertThat(mean).isCloseTo(0.5, within(4 * Math.sqrt(1 / 12.0 / 40)));
    }

    @Test
    void aZoneGrowsToItsShareAndNoFurther() {
        int[] counts = new int[100];
        Arrays.fill(counts, 0, 40, 10);
        Arrays.fill(counts, 40, 100, 1);
        Cluster cluster = even().clusters(counts, 9, 1).get(0);
        assertThat(cluster.areas()).hasSize(20);
        assertThat(cluster.count()).isEqualTo(200);
        assertThat(cluster.expected()).isCloseTo(460 * 0.2, within(1e-9));
    }

    @Test
    void anAreaIsNearerToItselfThanItsTwinInTheSamePlace() {
        double[] together = {0, 0, 500};
        Cluster cluster = new SpatialScan(together, new double[3], new double[] {10, 10, 80}, 0.1)
                .clusters(new int[] {0, 9, 1}, 9, 1)
                .get(0);
        assertThat(cluster.areas()).containsExactly(1);
    }

    @Test
    void aFewIncidentsWithoutPeopleAreLeftOutToo() {
        double[] people = new double[100];
        Arrays.fill(people, 100);
        people[0] = 0;
        int[] counts = new int[100];
        Arrays.fill(counts, 3);
        counts[0] = 2;
        assertThat(new SpatialScan(X, Y, people, 0.2).clusters(counts, 99, 1)).isEmpty();
    }
}
