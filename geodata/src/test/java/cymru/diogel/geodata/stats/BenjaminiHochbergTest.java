package cymru.diogel.geodata.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.stats.BenjaminiHochberg.Tier;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Golden values computed with R's p.adjust(method = "BH"). */
class BenjaminiHochbergTest {
    private static final double[] P = {.001, .008, .039, .041, .042, .06, .074, .205, .212, .216};
    private static final double[] ADJUSTED = {.01, .04, .084, .084, .084, .1, .1057142857, .216, .216, .216};

    @Test
    void golden() {
        assertThat(BenjaminiHochberg.adjust(P)).containsExactly(ADJUSTED, within(1e-10));
    }

    @Test
    void theOrderIsKeptAndTheUntestedStayOut() {
        assertThat(BenjaminiHochberg.adjust(new double[] {.04, Double.NaN, .01}))
                .containsExactly(.04, Double.NaN, .02);
        assertThat(BenjaminiHochberg.adjust(new double[] {.9, .8})).containsExactly(.9, .9);
        assertThat(BenjaminiHochberg.adjust(new double[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "3, 0.01, hot_99",
        "3, 0.0101, hot_95",
        "3, 0.05, hot_95",
        "3, 0.0501, hot_90",
        "3, 0.1, hot_90",
        "3, 0.1001, none",
        "-3, 0.01, cold_99",
        "-3, 0.05, cold_95",
        "-3, 0.1, cold_90",
        "-3, 0.2, none",
        "0, 0.001, none",
        "3, NaN, none",
        "-3, NaN, none"
    })
    void tiers(double z, double adjustedP, String id) {
        assertThat(Tier.of(z, adjustedP).id()).isEqualTo(id);
    }

    @Test
    void theInputIsLeftAlone() {
        double[] p = P.clone();
        BenjaminiHochberg.adjust(p);
        assertThat(Arrays.equals(p, P)).isTrue();
    }
}
