package cymru.diogel.geodata.stats.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.stats.BenjaminiHochberg;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden values computed with R's spdep 1.2-7 (localG on lists that include the area). */
class GetisOrdTest {
    private static final double[] Z = {
        -0.891023, -0.315916, 0.099763, -0.315916, -0.891023,
        -0.315916, 1.427634, 2.352267, 1.057780, -0.731595,
        -0.108077, 2.352267, 3.831680, 2.352267, -0.108077,
        -0.523756, 1.242707, 2.722120, 1.427634, -0.315916,
        -1.133149, -0.523756, 0.515442, 0.099763, -0.406771
    };

    @Test
    void goldenGrid() {
        GetisOrd.Result result = GetisOrd.star(Lattice.PATCH, Lattice.QUEEN);
        assertThat(result.z()).containsExactly(Z, within(5e-7));
        assertThat(Arrays.stream(result.p()).filter(p -> p < 0.05)).hasSize(5);
        double[] adjusted = BenjaminiHochberg.adjust(result.p());
        assertThat(Arrays.stream(adjusted).filter(p -> p < 0.05)).hasSize(1);
        assertThat(result.p()[Lattice.CENTRE]).isCloseTo(0.00012727, within(5e-9));
        assertThat(adjusted[Lattice.CENTRE]).isCloseTo(0.00318179, within(5e-9));
    }

    @Test
    void goldenPoints() {
        Neighbours near =
                Neighbours.within(new double[] {10, 20, 40, 15, 30, 30}, new double[] {10, 10, 10, 20, 20, 30}, 15);
        assertThat(GetisOrd.star(new double[] {2, 3, 3.2, 5, 8, 7}, near).z())
                .containsExactly(
                        new double[] {-1.39727626, -0.28917762, 0.65064964, -0.28917762, 1.23452088, 2.02424331},
                        within(5e-9));
    }

    /** Why the study mask is explicit: cells where nothing could happen make a hot spot of anything. */
    @ParameterizedTest
    @CsvSource({"5, 3.83", "9, 7.58", "15, 12.9", "25, 21.6", "45, 38.9", "85, 73.6"})
    void emptyCellsInflateIt(int side, double z) {
        double[] values = Lattice.padded(side);
        assertThat(GetisOrd.star(values, Neighbours.ofGrid(side, side, true)).z()[side * side / 2])
                .isCloseTo(z, within(0.05));
    }

    @Test
    void aVeryHotSpotStillHasAProbability() {
        double p = GetisOrd.star(Lattice.padded(25), Neighbours.ofGrid(25, 25, true))
                .p()[25 * 25 / 2];
        assertThat(p).isPositive().isLessThan(1e-90);
    }

    @Test
    void nothingToSayIsZeroAndOne() {
        double[] constant = new double[25];
        Arrays.fill(constant, 0.1);
        assertNothing(GetisOrd.star(constant, Lattice.QUEEN), GetisOrd.permuted(constant, Lattice.QUEEN, 99, 1));
        Neighbours alone = Neighbours.of(new int[1][0]);
        assertNothing(GetisOrd.star(new double[] {4}, alone), GetisOrd.permuted(new double[] {4}, alone, 99, 1));
        double[] corner = {1, 2, 3, 4};
        Neighbours all = Neighbours.ofGrid(2, 2, true);
        assertNothing(GetisOrd.star(corner, all), GetisOrd.permuted(corner, all, 99, 1));
        assertThat(GetisOrd.star(new double[0], Neighbours.of(new int[0][])).z())
                .isEmpty();
    }

    private static void assertNothing(GetisOrd.Result analytic, double[] permuted) {
        assertThat(Arrays.stream(analytic.z())).allMatch(z -> z == 0);
        assertThat(Arrays.stream(analytic.p())).allMatch(p -> p == 1);
        assertThat(Arrays.stream(permuted)).allMatch(p -> p == 1);
    }

    @Test
    void anIslandStandsForItself() {
        double[] values = {1, 2, 3, 10};
        double spread =
                Math.sqrt(Arrays.stream(values).map(x -> (x - 4) * (x - 4)).sum() / 4);
        assertThat(GetisOrd.star(values, Neighbours.of(new int[4][0])).z()[3]).isCloseTo(6 / spread, within(1e-12));
    }

    @Test
    void permutationAgreesWithTheNormalWhereItHolds() {
        double[] values = IntStream.range(0, 400)
                .mapToDouble(i -> Math.sin(12.9898 * i) * 43758.5453 % 1)
                .toArray();
        Neighbours queen = Neighbours.ofGrid(20, 20, true);
        double[] normal = GetisOrd.star(values, queen).p();
        double[] permuted = GetisOrd.permuted(values, queen, 9999, 7);
        for (int i = 0; i < normal.length; i++) {
            assertThat(permuted[i]).isCloseTo(normal[i], within(0.03));
        }
    }

    @Test
    void permutationGivesTheSameForASeed() {
        double[] once = GetisOrd.permuted(Lattice.PATCH, Lattice.QUEEN, 999, 5);
        assertThat(GetisOrd.permuted(Lattice.PATCH, Lattice.QUEEN, 999, 5)).isEqualTo(once);
        assertThat(GetisOrd.permuted(Lattice.PATCH, Lattice.QUEEN, 999, 6)).isNotEqualTo(once);
        assertThat(once[Lattice.CENTRE]).isEqualTo(0.001);
    }
}
