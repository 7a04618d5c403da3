package cymru.diogel.geodata.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Golden values by R 4.2: prop.test(x, n, correct = FALSE) and qchisq. */
class ProportionTest {
    @ParameterizedTest
    @CsvSource({
        "8, 20, 0.2188065324, 0.6134184992",
        "0, 12, 0, 0.2424940067",
        "12, 12, 0.7575059933, 1",
        "1, 1, 0.20654931438, 1"
    })
    void wilson(int x, int n, double low, double high) {
        Proportion share = Proportion.of(x, n, 0.95);
        assertThat(share.value()).isCloseTo((double) x / n, within(1e-15));
        assertThat(share.low()).isCloseTo(low, within(5e-11));
        assertThat(share.high()).isCloseTo(high, within(5e-11));
        assertThat(share.low()).isBetween(0.0, share.value());
        assertThat(share.high()).isBetween(share.value(), 1.0);
    }

    @Test
    void endsAreExact() {
        assertThat(Proportion.of(0, 15, 0.95).low()).isZero();
        assertThat(Proportion.of(15, 15, 0.95).high()).isEqualTo(1);
    }

    @Test
    void refusesAShareOfNothingAndAPartOutsideTheWhole() {
        assertThatThrownBy(() -> Proportion.of(0, 0, 0.95))
                .hasMessage("expected a share of 1 or more, got a share of 0");
        assertThatThrownBy(() -> Proportion.of(-1, 3, 0.95)).hasMessage("expected a part of 0 to 3, got -1");
        assertThatThrownBy(() -> Proportion.of(4, 3, 0.95)).hasMessage("expected a part of 0 to 3, got 4");
    }

    @ParameterizedTest
    @CsvSource({
        "20, 0.95, 12.21651959, 30.8883779",
        "20, 0.998, 8.95821326763, 38.04188135385",
        "0, 0.95, 0, 3.688879454",
        "0.5, 0.95, 0.000491034559, 4.674201802"
    })
    void funnel(double expected, double level, double low, double high) {
        FunnelLimits limits = FunnelLimits.of(expected, level);
        assertThat(limits.low()).isCloseTo(low, within(5e-9));
        assertThat(limits.high()).isCloseTo(high, within(5e-8));
    }

    @ParameterizedTest
    @ValueSource(doubles = {-0.1, Double.NaN, Double.POSITIVE_INFINITY})
    void refusesAnExpectationThatIsNone(double expected) {
        assertThatThrownBy(() -> FunnelLimits.of(expected, 0.95)).hasMessageContaining("expected an expectation");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, 1, -1, Double.NaN})
    void refusesALevelOutsideZeroToOne(double level) {
        assertThatThrownBy(() -> Proportion.of(1, 2, level)).hasMessageContaining("expected a level between 0 and 1");
        assertThatThrownBy(() -> FunnelLimits.of(1, level)).hasMessageContaining("expected a level between 0 and 1");
    }
}
