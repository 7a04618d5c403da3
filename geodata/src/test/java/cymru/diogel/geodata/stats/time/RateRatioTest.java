package cymru.diogel.geodata.stats.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.stats.Level;
import org.assertj.core.data.Offset;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden values by R 4.2: poisson.test(c(now, before), c(exposureNow, exposureBefore)); the E-test by SciPy's poisson_means_test. */
class RateRatioTest {
    private static final Percentage AS_R = Percentage.withPercentage(1e-7);

    @ParameterizedTest
    @CsvSource({
        "12, 1, 25, 1, 2.0833333333, 1.00862389205, 4.55127958833, 0.0470310274395",
        "980, 515000, 14, 1600, 4.59821428571, 2.50451873815, 7.75237256917, 4.29738089294e-6",
        "0, 1, 5, 2, Infinity, 0.458177928658, Infinity, 0.176954732510",
        "5, 1, 0, 2, 0, 0, 0.54563955259127, 0.00411522633745",
        "3, 1, 3, 2, 0.5, 0.0669687940889, 3.7330820033620, 0.4074074074074",
        "9, 1, 3, 2, 0.16666666666667, 0.02902251620905, 0.66783809903945, 0.00385555499105",
        "3, 1, 9, 2, 1.5, 0.374342225099, 8.614001563450, 0.761553963657",
        "1, 1, 0, 2, 0, 0, 19.5, 0.333333333333",
        "40, 1, 20, 2, 0.25, 0.138463149066, 0.437862263501, 1.49053885264e-7",
        "3, 1, 6, 2, 1, 0.213567107568, 6.179613412250, 1"
    })
    void asTheConditionalExactTest(
            int before, double then, int now, double today, double ratio, double low, double high, double p) {
        RateRatio change = RateRatio.of(before, then, now, today, 0.95);
        alike(change.ratio(), ratio, Percentage.withPercentage(1e-6));
        alike(change.low(), low, Percentage.withPercentage(1e-5));
        alike(change.high(), high, Percentage.withPercentage(1e-5));
        alike(change.p(), p, AS_R);
    }

    private static void alike(double actual, double expected, Percentage percentage) {
        if (Double.isInfinite(expected) || expected == 0) {
            assertThat(actual).isEqualTo(expected);
        } else {
            assertThat(actual).isCloseTo(expected, percentage);
        }
    }

    @Test
    void nothingThenAndNothingNowSaysNothing() {
        assertThat(RateRatio.of(0, 1, 0, 3, 0.95)).isEqualTo(new RateRatio(1, 0, Double.POSITIVE_INFINITY, 1));
        assertThat(TwoCounts.eTest(0, 1, 0, 3)).isEqualTo(1);
        assertThat(TwoCounts.z(0, 0)).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "12, 25, UP, up",
        "12, 24, NO_CLEAR_CHANGE, no-clear-change",
        "25, 12, DOWN, down",
        "24, 12, NO_CLEAR_CHANGE, no-clear-change",
        "0, 0, NO_CLEAR_CHANGE, no-clear-change",
        "0, 6, UP, up",
        "6, 0, DOWN, down"
    })
    void aDirectionOnlyWhereTheIntervalLeavesOneOut(int before, int now, Verdict verdict, String id) {
        assertThat(Verdict.of(RateRatio.of(before, 1, now, 1, 0.95))).isEqualTo(verdict);
        assertThat(verdict.id()).isEqualTo(id);
    }

    @Test
    void anIntervalThatTouchesOneIsNoClearChange() {
        assertThat(Verdict.of(new RateRatio(2, 1, 3, 0.05))).isEqualTo(Verdict.NO_CLEAR_CHANGE);
        assertThat(Verdict.of(new RateRatio(0.5, 0.2, 1, 0.05))).isEqualTo(Verdict.NO_CLEAR_CHANGE);
    }

    @ParameterizedTest
    @CsvSource({
        "12, 1, 25, 1, 0.03245617020886925",
        "25, 1, 12, 1, 0.03245617020886925",
        "980, 515000, 14, 1600, 0.0460263369146924",
        "14, 1600, 980, 515000, 0.0460263369146924",
        "5, 1, 5, 3, 0.20406593269649467",
        "5, 2, 0, 1, 0.04747722178247501",
        "9, 1, 3, 1, 0.08684401156475",
        "7, 1, 7, 1, 1"
    })
    // 9 v 3 is by whole numbers: SciPy says 0.0868386, losing the exact tie of 18 v 9 to rounding.
    void eTest(int before, double then, int now, double today, double p) {
        assertThat(TwoCounts.eTest(before, then, now, today)).isCloseTo(p, within(1e-9));
    }

    @Test
    void squareRoots() {
        assertThat(TwoCounts.z(16, 25)).isEqualTo(2);
        assertThat(TwoCounts.z(25, 16)).isEqualTo(-2);
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0.8, 0.04742259607149",
        "4, 0.8, 0.00907985780015",
        "5, 0.8, 0.00141131014589",
        "0, 0.8, 1",
        "0, 0, 1",
        "1, 0, 0"
    })
    void rareSpike(int k, double lambda, double p) {
        Offset<Double> asPrinted = within(1e-13);
        assertThat(RareSpike.probability(k, lambda)).isCloseTo(p, asPrinted);
    }

    @ParameterizedTest
    @CsvSource({
        "-1, 1, 1, 1",
        "1, 1, -1, 1",
        "1, 0, 1, 1",
        "1, 1, 1, 0",
        "1, NaN, 1, 1",
        "1, Infinity, 1, 1",
        "1, Infinity, 1, Infinity"
    })
    void refusesNegativeCountsAndNoExposure(int before, double then, int now, double today) {
        assertThatThrownBy(() -> RateRatio.of(before, then, now, today, 0.95))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected two");
        assertThatThrownBy(() -> TwoCounts.eTest(before, then, now, today)).hasMessageContaining("expected two");
    }

    @Test
    void refusesANegativeCountAndALevelThatIsNone() {
        assertThatThrownBy(() -> TwoCounts.z(-1, 2)).hasMessageContaining("got -1 and 2");
        assertThatThrownBy(() -> RateRatio.of(0, 1, 0, 1, 1)).hasMessageContaining("level");
        assertThatThrownBy(() -> RareSpike.probability(-1, 1)).hasMessageContaining("got -1");
        assertThatThrownBy(() -> RareSpike.probability(1, -1)).hasMessageContaining("got 1 and -1");
        assertThatThrownBy(() -> RareSpike.probability(1, Double.POSITIVE_INFINITY))
                .hasMessageContaining("Infinity");
        assertThat(Level.z(0.95)).isCloseTo(1.959963984540054, within(1e-12));
    }
}
