package cymru.diogel.geodata.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden values computed in R 4.2 (qchisq and Byar's formula), 95 %. */
class PoissonIntervalTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0, 3.688879454",
        "1, 0.025317808, 5.571643391",
        "4, 1.089865374, 10.241588675",
        "7, 2.814363052, 14.422675362",
        "9, 4.115373097, 17.084803451",
        "10, 4.787449914, 18.39145861",
        "12, 6.193509843, 20.96285805",
        "25, 16.174265922, 36.90645069",
        "100, 81.362105491, 121.62793758"
    })
    void goldenLimits(int count, double low, double high) {
        PoissonInterval interval = PoissonInterval.of(count, 0.95);
        assertThat(interval.low()).isCloseTo(low, within(5e-9));
        assertThat(interval.high()).isCloseTo(high, within(5e-9));
    }

    @Test
    void goldenRate() {
        Rate rate = Rate.per1000(7, 1600);
        assertThat(rate.value()).isCloseTo(4.375, within(1e-12));
        assertThat(rate.low()).isCloseTo(1.758977, within(5e-7));
        assertThat(rate.high()).isCloseTo(9.014172, within(5e-7));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -1, Double.NaN, Double.POSITIVE_INFINITY})
    void noRateWithoutPersonYears(double personYears) {
        assertThatThrownBy(() -> Rate.per1000(3, personYears)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesANegativeCountAndALevelOutsideZeroToOne() {
        assertThatThrownBy(() -> PoissonInterval.of(-1, 0.95)).hasMessage("expected a count of 0 or more, got -1");
        assertThatThrownBy(() -> PoissonInterval.of(1, 1)).hasMessageContaining("level");
        assertThatThrownBy(() -> PoissonInterval.of(1, 0)).hasMessageContaining("level");
    }
}
