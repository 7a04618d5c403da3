package cymru.diogel.geodata.stats.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;
import org.apache.commons.statistics.distribution.PoissonDistribution;
import org.junit.jupiter.api.Test;

class StepChangeTest {
    private static double[] level(int periods) {
        return IntStream.range(0, periods).mapToDouble(i -> 1).toArray();
    }

    @Test
    void findsWhereTheSeriesSteps() {
        StepChange step = StepChange.find(new int[] {10, 10, 10, 20, 20}, level(5), 999, 1)
                .orElseThrow();
        assertThat(step.first()).isEqualTo(3);
        assertThat(step.ratio()).isCloseTo(2, within(1e-12));
        // 30 ln(30/42) + 40 ln(40/28): 70 incidents, 14 a period under no step.
        assertThat(step.llr()).isCloseTo(30 * Math.log(30.0 / 42) + 40 * Math.log(40.0 / 28), within(1e-9));
        assertThat(step.p()).isLessThan(0.05);
    }

    @Test
    void aLongerPeriodIsNoStep() {
        int[] counts = {10, 10, 10, 20, 20};
        StepChange step =
                StepChange.find(counts, new double[] {1, 1, 1, 2, 2}, 99, 1).orElseThrow();
        assertThat(step.llr()).isCloseTo(0, within(1e-9));
        assertThat(step.p()).isEqualTo(1);
    }

    @Test
    void seasonsAreNoStepButAStepAmongThemIs() {
        int[] seasons = {20, 22, 25, 28, 32, 38, 48, 46, 34, 28, 24, 21};
        int[] steady = IntStream.range(0, 48).map(i -> seasons[i % 12]).toArray();
        assertThat(StepChange.seasonal(steady, 12)).containsExactly(asDoubles(steady));
        int[] stepped = IntStream.range(0, 48)
                .map(i -> i < 30 ? seasons[i % 12] : seasons[i % 12] * 3 / 2)
                .toArray();
        StepChange found = StepChange.find(stepped, StepChange.seasonal(stepped, 12), 999, 1)
                .orElseThrow();
        assertThat(found.first()).isEqualTo(30);
        assertThat(found.p()).isEqualTo(0.001);
        assertThat(found.ratio()).isBetween(1.3, 1.6);
    }

    private static double[] asDoubles(int[] counts) {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }

    @Test
    void aSeasonIsTheMeanOfItsMonths() {
        assertThat(StepChange.seasonal(new int[] {2, 8, 4, 9, 6}, 2)).containsExactly(4, 8.5, 4, 8.5, 4);
    }

    /** 200 steady series: about 5 % of them at p ≤ 0.05, by a binomial that 99.9 % of seeds stay within. */
    @Test
    void falseStepsStayWithinTheLevel() {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(4);
        var poisson = PoissonDistribution.of(6).createSampler(random);
        long significant = IntStream.range(0, 200)
                .filter(run -> StepChange.find(poisson.samples(24).toArray(), level(24), 99, run)
                                .orElseThrow()
                                .p()
                        <= 0.05)
                .count();
        assertThat(significant).isBetween(2L, 21L);
    }

    @Test
    void theEarlierOfTwoStepsAlikeAndASimulationAlikeCountsAgainstIt() {
        assertThat(StepChange.find(new int[] {1, 2, 2, 1}, level(4), 99, 1)
                        .orElseThrow()
                        .first())
                .isEqualTo(1);
        assertThat(StepChange.find(new int[] {1, 0}, level(2), 99, 1)
                        .orElseThrow()
                        .p())
                .isEqualTo(1);
    }

    @Test
    void theSeedDecides() {
        int[] counts = {4, 3, 6, 4, 9, 5, 6, 9};
        StepChange one = StepChange.find(counts, level(8), 99, 1).orElseThrow();
        assertThat(StepChange.find(counts, level(8), 99, 1)).contains(one);
        assertThat(StepChange.find(counts, level(8), 99, 2)).isNotEqualTo(one);
    }

    @Test
    void theEdges() {
        assertThat(StepChange.find(new int[] {0, 0}, level(2), 9, 1)).isEmpty();
        assertThat(StepChange.find(new int[] {7}, level(1), 9, 1)).isEmpty();
        assertThat(StepChange.find(new int[0], level(0), 9, 1)).isEmpty();
        assertThat(StepChange.find(new int[] {0, 5, 0}, new double[] {0, 1, 0}, 9, 1))
                .isEmpty();
        assertThat(StepChange.find(new int[] {0, 9}, level(2), 9, 1)
                        .orElseThrow()
                        .ratio())
                .isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(StepChange.find(new int[] {9, 0}, level(2), 9, 1)
                        .orElseThrow()
                        .ratio())
                .isZero();
    }

    @Test
    void refusesACountWithoutExposure() {
        int[] counts = {1, 2};
        assertThatThrownBy(() -> StepChange.find(counts, level(3), 9, 1)).hasMessageContaining("2 periods, got 3");
        for (double bad : new double[] {0, -1, Double.NaN, Double.POSITIVE_INFINITY}) {
            assertThatThrownBy(() -> StepChange.find(counts, new double[] {1, bad}, 9, 1))
                    .hasMessageContaining("period 1, got 2");
        }
        assertThatThrownBy(() -> StepChange.find(new int[] {1, -1}, level(2), 9, 1))
                .hasMessageContaining("got -1");
    }
}
