package cymru.diogel.geodata.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.stats.EmpiricalBayes.Smoothed;
import cymru.diogel.geodata.stats.space.Neighbours;
import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Golden values computed with R's spdep 1.2-7 (EBest, EBlocal) and qgamma. */
class EmpiricalBayesTest {
    private static final Offset<Double> EXACT = within(1e-12);
    private static final int[] COUNTS = {12, 3, 0, 25, 7, 1};
    private static final double[] YEARS = {1500, 1200, 900, 2100, 1800, 400};
    private static final double[] GLOBAL = {
        0.007543048698, 0.003502087506, 0.002076271568, 0.010843989394, 0.004339573637, 0.004426523823
    };
    private static final double[] LOCAL = {
        0.008258082136, 0.003929735608, 0.001444086580, 0.009887246064, 0.005246608546, 0.002559150298
    };

    @Test
    void goldenOverAllAreas() {
        Smoothed smoothed = EmpiricalBayes.global(COUNTS, YEARS, 0.95);
        assertThat(smoothed.mean()).isCloseTo(0.006075949367, EXACT);
        assertThat(smoothed.variance()).isCloseTo(1.30050638e-05, within(1e-13));
        assertThat(smoothed.rate()).containsExactly(GLOBAL, EXACT);
        assertThat(EmpiricalBayes.rates(COUNTS, YEARS)).containsExactly(GLOBAL, EXACT);
        assertThat(smoothed.low()[0]).isCloseTo(0.00420657601, within(1e-11));
        assertThat(smoothed.high()[0]).isCloseTo(0.01183768779, within(1e-11));
        assertThat(smoothed.differs()).isTrue();
    }

    @Test
    void theGammaPosteriorHasTheSameMean() {
        Smoothed smoothed = EmpiricalBayes.global(COUNTS, YEARS, 0.95);
        for (int i = 0; i < COUNTS.length; i++) {
            assertThat(smoothed.shape()[i] / smoothed.rateParameter()[i]).isCloseTo(GLOBAL[i], EXACT);
        }
    }

    @Test
    void goldenOverSurroundings() {
        assertThat(EmpiricalBayes.local(COUNTS, YEARS, Neighbours.ofGrid(2, 3, false)))
                .containsExactly(LOCAL, EXACT);
    }

    @Test
    void areasThatDoNotDifferShareOneRateAndItsInterval() {
        Smoothed smoothed = EmpiricalBayes.global(new int[] {2, 2, 3}, new double[] {1000, 1000, 1500}, 0.95);
        PoissonInterval pooled = PoissonInterval.of(7, 0.95);
        assertThat(smoothed.differs()).isFalse();
        assertThat(smoothed.rate()).containsOnly(0.002);
        assertThat(smoothed.low()).containsOnly(pooled.low() / 3500);
        assertThat(smoothed.high()).containsOnly(pooled.high() / 3500);
        assertThat(smoothed.shape()).containsOnly(7);
        assertThat(smoothed.rateParameter()).containsOnly(3500);
    }

    @Test
    void noIncidentsIsARateOfZero() {
        Smoothed smoothed = EmpiricalBayes.global(new int[3], new double[] {100, 200, 300}, 0.95);
        assertThat(smoothed.differs()).isFalse();
        assertThat(smoothed.rate()).containsOnly(0);
        assertThat(smoothed.low()).containsOnly(0);
        assertThat(smoothed.high()).containsOnly(PoissonInterval.of(0, 0.95).high() / 600);
        assertThat(EmpiricalBayes.local(new int[3], new double[] {100, 200, 300}, Neighbours.ofGrid(1, 3, true)))
                .containsOnly(0);
    }

    @Test
    void anAreaWithoutPeopleHasThePriorAndMovesNoOther() {
        Smoothed six = EmpiricalBayes.global(COUNTS, YEARS, 0.95);
        Smoothed seven = EmpiricalBayes.global(
                new int[] {12, 3, 0, 25, 7, 1, 4}, new double[] {1500, 1200, 900, 2100, 1800, 400, 0}, 0.95);
        assertThat(seven.rate()).startsWith(six.rate()).endsWith(six.mean());
        assertThat(seven.high()).startsWith(six.high());
        assertThat(seven.shape()[6]).isCloseTo(six.mean() * six.mean() / six.variance(), within(1e-9));
        assertThat(seven.rateParameter()[6]).isCloseTo(six.mean() / six.variance(), within(1e-9));
        assertThat(seven.low()[6]).isPositive().isLessThan(six.mean());
        assertThat(seven.high()[6]).isGreaterThan(six.mean()).isFinite();
    }

    @Test
    void nobodyAnywhereIsZero() {
        Smoothed smoothed = EmpiricalBayes.global(new int[] {3, 4}, new double[2], 0.95);
        for (double[] column : new double[][] {
            smoothed.rate(), smoothed.low(), smoothed.high(), smoothed.shape(), smoothed.rateParameter()
        }) {
            assertThat(column).containsExactly(0, 0);
        }
        assertThat(EmpiricalBayes.local(new int[] {3, 4}, new double[2], Neighbours.ofGrid(1, 2, true)))
                .containsOnly(0);
    }

    @Test
    void oneAreaAndAnIslandKeepTheirOwnRate() {
        assertThat(EmpiricalBayes.global(new int[] {4}, new double[] {800}, 0.95)
                        .rate())
                .containsExactly(0.005);
        assertThat(EmpiricalBayes.local(new int[] {4, 1}, new double[] {800, 900}, Neighbours.of(new int[2][0]))[0])
                .isEqualTo(0.005);
    }

    @Test
    void anAreaWithoutPeopleMovesNoNeighbour() {
        int[][] withSeventh = {{1, 3}, {2, 4}, {5}, {4}, {5}, {6}, {5, 0}};
        double[] seven = EmpiricalBayes.local(
                new int[] {12, 3, 0, 25, 7, 1, 4},
                new double[] {1500, 1200, 900, 2100, 1800, 400, 0},
                Neighbours.of(withSeventh));
        assertThat(Arrays.copyOf(seven, 6)).containsExactly(LOCAL, EXACT);
        assertThat(seven[6]).as("its neighbours' mean").isCloseTo(13.0 / 1900, EXACT);
    }
}
