package cymru.diogel.geodata.stats.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden values by R 4.2: cor.test(y, time, method = "kendall", exact = FALSE, continuity = TRUE). */
class MannKendallTest {
    private static final Offset<Double> AS_R = within(1e-9);

    @ParameterizedTest
    @CsvSource({
        "3 4 4 2 6 5 7 7 9 8 10 12, 54, 210.6666667, 3.65155593679, 0.000260656309174, 0.83086756411, 0.75",
        "5 3 4 1 0, -8, 16.6666667, -1.7146428199482, 0.0864107329737, -0.8, -1.125",
        "1 2 2, 2, 2.6666667, 0.612372435696, 0.540291374607, 0.816496580928, 0.5",
        "2 2 2 2, 0, 0, 0, 1, 0, 0",
        "0.0 -0.0 0.0, 0, 0, 0, 1, 0, 0",
        "1 9, 1, 1, 0, 1, 1, 8",
        "4, 0, 0, 0, 1, 0, 0"
    })
    void asKendall(String y, int s, double variance, double z, double p, double tau, double slope) {
        MannKendall trend = MannKendall.of(
                Arrays.stream(y.split(" ")).mapToDouble(Double::parseDouble).toArray());
        assertThat(trend.s()).isEqualTo(s);
        assertThat(trend.variance()).isCloseTo(variance, within(5e-8));
        assertThat(trend.z()).isCloseTo(z, AS_R);
        assertThat(trend.p()).isCloseTo(p, AS_R);
        assertThat(trend.tau()).isCloseTo(tau, AS_R);
        assertThat(trend.senSlope()).isCloseTo(slope, AS_R);
    }

    @Test
    void ofNothingThereIsNoTrend() {
        assertThat(MannKendall.of(new double[0])).isEqualTo(new MannKendall(0, 0, 0, 1, 0, 0));
    }

    @Test
    void refusesAGap() {
        assertThatThrownBy(() -> MannKendall.of(new double[] {1, Double.NaN, 2}))
                .hasMessageContaining("period 1, got NaN");
    }

    @Test
    void risesAndFallsBelowTheSignificanceAsked() {
        MannKendall up = new MannKendall(5, 1, 1, 0.05, 1, 1);
        assertThat(up.rises(0.051)).isTrue();
        assertThat(up.rises(0.05)).isFalse();
        assertThat(up.falls(0.051)).isFalse();
        MannKendall down = new MannKendall(-5, 1, -1, 0.05, -1, -1);
        assertThat(down.falls(0.051)).isTrue();
        assertThat(down.falls(0.05)).isFalse();
        assertThat(down.rises(0.051)).isFalse();
        MannKendall level = new MannKendall(0, 1, 0, 0, 0, 0);
        assertThat(level.rises(1) || level.falls(1)).isFalse();
    }
}
