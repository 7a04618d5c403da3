package cymru.diogel.geodata.stats.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.stats.space.SpatialScan.Cluster;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
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
}
