package cymru.diogel.geodata.stats.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.stats.space.LocalMoran.Quadrant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Golden values computed with R's spdep 1.2-7 (localmoran, moran.test). */
class LocalMoranTest {
    private static final Offset<Double> EXACT = within(5e-10);

    @Test
    void goldenCentre() {
        LocalMoran.Result moran = LocalMoran.of(Lattice.PATCH, Lattice.QUEEN);
        assertThat(moran.i()[Lattice.CENTRE]).isCloseTo(2.476895929, EXACT);
        assertThat(moran.expectation()[Lattice.CENTRE]).isCloseTo(-0.4285538411, EXACT);
        assertThat(moran.variance()[Lattice.CENTRE]).isCloseTo(0.5323814052, EXACT);
        assertThat(moran.z()[Lattice.CENTRE]).isCloseTo(3.982006208, within(5e-9));
        assertThat(moran.p()[Lattice.CENTRE]).isBetween(6.8e-5, 6.9e-5);
    }

    @Test
    void goldenOfAll() {
        LocalMoran.Global moran = LocalMoran.global(Lattice.PATCH, Lattice.QUEEN);
        assertThat(moran.i()).isCloseTo(0.25338148391, EXACT);
        assertThat(moran.expectation()).isCloseTo(-0.0416667, within(5e-8));
        assertThat(moran.variance()).isCloseTo(0.01003667771, EXACT);
    }

    @Test
    void quadrants() {
        Neighbours pairs = Neighbours.of(new int[][] {{1}, {}, {3}, {}, {5}, {}, {7}, {}, {}});
        double[] values = {9, 8, 1, 2, 9, 1, 5, 5, 5};
        assertThat(LocalMoran.of(values, pairs).quadrant())
                .containsExactly(
                        Quadrant.HIGH_HIGH,
                        Quadrant.HIGH_HIGH,
                        Quadrant.LOW_LOW,
                        Quadrant.LOW_LOW,
                        Quadrant.HIGH_LOW,
                        Quadrant.LOW_HIGH,
                        Quadrant.NONE,
                        Quadrant.NONE,
                        Quadrant.NONE);
    }

    @Test
    void nothingToSayIsZeroAndOne() {
        double[] constant = new double[25];
        Arrays.fill(constant, 0.1);
        assertNothing(constant, Lattice.QUEEN);
        assertNothing(new double[] {3}, Neighbours.of(new int[1][0]));
        assertNothing(new double[] {3, 4}, Neighbours.ofGrid(1, 2, true));
        assertNothing(new double[] {1, 2, 3, 4}, Neighbours.of(new int[4][0]));
        assertNothing(new double[] {1, 2, 3, 4}, Neighbours.ofGrid(2, 2, true));
        assertNothing(new double[0], Neighbours.of(new int[0][]));
    }

    private static void assertNothing(double[] values, Neighbours neighbours) {
        LocalMoran.Result moran = LocalMoran.of(values, neighbours);
        for (double[] column : new double[][] {moran.i(), moran.expectation(), moran.variance(), moran.z()}) {
            assertThat(column).containsOnly(new double[values.length]);
        }
        assertThat(Arrays.stream(moran.p())).allMatch(p -> p == 1);
        assertThat(Arrays.stream(LocalMoran.permuted(values, neighbours, 99, 1)))
                .hasSize(values.length)
                .allMatch(p -> p == 1);
        assertThat(LocalMoran.global(values, neighbours)).isEqualTo(new LocalMoran.Global(0, 0, 0));
    }

    /** Of two in 25 cells one is in the corner and the other beside it: three drawn of 24 hold that one at 3/24. */
    @Test
    void permutationsFindTheChanceOfTheDraw() {
        double[] values = new double[25];
        values[0] = 1;
        values[1] = 1;
        assertThat(LocalMoran.permuted(values, Lattice.QUEEN, 99_999, 3)[0]).isCloseTo(0.125, within(0.004));
    }

    /** The shared draws against drawing anew for each area, the plain way. */
    @Test
    void sharedDrawsGiveTheSameChances() {
        double[] shared = LocalMoran.permuted(Lattice.PATCH, Lattice.QUEEN, 99_999, 3);
        List<Double> all = Arrays.stream(Lattice.PATCH).boxed().toList();
        double mean = Arrays.stream(Lattice.PATCH).average().orElseThrow();
        Random random = new Random(3);
        for (int i = 0; i < shared.length; i++) {
            List<Double> others = new ArrayList<>(all);
            double expected = (25 * mean - others.remove(i)) / 24;
            int[] around = Lattice.QUEEN.of(i);
            double observed = Arrays.stream(around)
                    .mapToDouble(j -> Lattice.PATCH[j] - expected)
                    .sum();
            int asFar = 0;
            for (int r = 0; r < 5000; r++) {
                Collections.shuffle(others, random);
                double drawn = others.stream()
                        .limit(around.length)
                        .mapToDouble(x -> x - expected)
                        .sum();
                asFar += Math.abs(drawn) >= Math.abs(observed) - 1e-9 ? 1 : 0;
            }
            assertThat(shared[i]).as("area %d", i).isCloseTo(asFar / 5000.0, within(0.03));
        }
    }

    @Test
    void permutationHangsOnTheSeedAndNotOnThreads() throws Exception {
        double[] once = LocalMoran.permuted(Lattice.PATCH, Lattice.QUEEN, 999, 5);
        ForkJoinPool one = new ForkJoinPool(1);
        try {
            assertThat(one.submit(() -> LocalMoran.permuted(Lattice.PATCH, Lattice.QUEEN, 999, 5))
                            .get())
                    .isEqualTo(once);
        } finally {
            one.shutdown();
        }
        assertThat(LocalMoran.permuted(Lattice.PATCH, Lattice.QUEEN, 999, 6)).isNotEqualTo(once);
        assertThat(once[Lattice.CENTRE]).isEqualTo(0.001);
    }

    @Test
    void anAreaAtTheMeanStandsForNothing() {
        Neighbours path = Neighbours.ofGrid(1, 5, false);
        double[] values = {1, 9, 5, 9, 1};
        assertThat(LocalMoran.of(values, path).quadrant()[2]).isEqualTo(Quadrant.NONE);
        assertThat(LocalMoran.permuted(values, path, 999, 1)[2]).isEqualTo(1);
        assertThat(LocalMoran.of(new double[] {9, 5, 1, 5, 5}, path).quadrant()[0])
                .as("neighbours at the mean")
                .isEqualTo(Quadrant.NONE);
    }

    @Test
    void ofAllAsksForFourAreas() {
        assertThat(LocalMoran.global(new double[] {1, 2, 5}, Neighbours.ofGrid(1, 3, false)))
                .isEqualTo(new LocalMoran.Global(0, 0, 0));
        assertThat(LocalMoran.global(new double[] {1, 2, 5, 9}, Neighbours.ofGrid(1, 4, false))
                        .expectation())
                .isCloseTo(-1 / 3.0, EXACT);
    }
}
