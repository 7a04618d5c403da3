package cymru.diogel.geodata.stats.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentsTest {
    /** The mean of many thirds is not quite a third; what is left is rounding, and no variation. */
    @ParameterizedTest
    @ValueSource(doubles = {0.1, 1 / 3.0, 123_456.789, 1e7 / 3, -2e9 / 7, 0})
    void constantValuesDoNotVary(double value) {
        for (int n = 1; n < 200; n++) {
            double[] values = new double[n];
            Arrays.fill(values, value);
            assertThat(Moments.of(values).vary()).as("%d of %s", n, value).isFalse();
        }
    }

    @Test
    void smallDifferencesVaryAndScoresAreStandard() {
        assertThat(Moments.of(new double[] {1, 1 + 1e-9}).vary()).isTrue();
        assertThat(Moments.of(new double[0])).isEqualTo(new Moments(0, 0, false));
        double[] values = {1, 2, 3, 10};
        Moments moments = Moments.of(values);
        assertThat(moments.mean()).isEqualTo(4);
        assertThat(moments.variance()).isEqualTo(12.5);
        assertThat(moments.scores(values)[3]).isCloseTo(6 / Math.sqrt(12.5), within(1e-12));
    }
}
