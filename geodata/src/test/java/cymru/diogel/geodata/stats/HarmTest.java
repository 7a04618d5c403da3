package cymru.diogel.geodata.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HarmTest {
    @Test
    void totalWithItsLargestPart() {
        Harm.Total harm = Harm.of(new int[] {10, 2, 0, 4}, new double[] {1.5, 30, Double.NaN, 15});
        assertThat(harm.total()).isCloseTo(135, within(1e-12));
        assertThat(harm.largest()).isEqualTo(1);
        assertThat(harm.share()).isCloseTo(60.0 / 135, within(1e-12));
    }

    @Test
    void ofNothingIsNothing() {
        assertThat(Harm.of(new int[] {0, 3}, new double[] {5, 0})).isEqualTo(new Harm.Total(0, Harm.NONE, 0));
        assertThat(Harm.of(new int[0], new double[0])).isEqualTo(new Harm.Total(0, Harm.NONE, 0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.NaN, -1, Double.POSITIVE_INFINITY})
    void aMissingOrNegativeWeightIsAnErrorNeverZero(double weight) {
        assertThatThrownBy(() -> Harm.of(new int[] {1, 1}, new double[] {2, weight}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("offence 1");
    }

    @Test
    void refusesNegativesEvenWhereNothingIsCountedAndListsThatDiffer() {
        assertThatThrownBy(() -> Harm.of(new int[] {0}, new double[] {-1})).hasMessageContaining("offence 0");
        assertThatThrownBy(() -> Harm.of(new int[] {-1}, new double[] {1})).hasMessageContaining("offence 0");
        assertThatThrownBy(() -> Harm.of(new int[] {1, 2}, new double[] {1})).hasMessageContaining("2 offences, got 1");
    }
}
