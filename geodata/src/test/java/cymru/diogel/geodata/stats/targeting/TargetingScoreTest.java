package cymru.diogel.geodata.stats.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetingScoreTest {
    private static final Offset<Double> EXACT = within(1e-15);

    @Test
    void partsAreWeightedPlacesAndSumToTheScore() {
        double[][] indicators = {{5, 1, 9, 1}, {0.0, -0.0, 2, 7}};
        TargetingScore score = TargetingScore.of(indicators, new double[] {0.75, 0.25});
        // Ranks 3, 1½, 4, 1½ and 1½, 1½, 3, 4 of four.
        assertThat(score.part()[0]).containsExactly(new double[] {0.46875, 0.1875, 0.65625, 0.1875}, EXACT);
        assertThat(score.part()[1]).containsExactly(new double[] {0.0625, 0.0625, 0.15625, 0.21875}, EXACT);
        assertThat(score.score()).containsExactly(new double[] {0.53125, 0.25, 0.8125, 0.40625}, EXACT);
    }

    @Test
    void alikeAreasAreAllInTheMiddle() {
        assertThat(Ranks.places(new double[] {2, 2, 2, 2})).containsOnly(0.5);
        assertThat(Ranks.places(new double[0])).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0.5, 0.4, sum to 1", "0.5, 0.500000002, sum to 1", "1.5, -0.5, 0 or more", "NaN, 1, 0 or more"})
    void refusesWeightsThatDoNotSum(double one, double other, String expected) {
        double[][] indicators = {{1, 2}, {3, 4}};
        assertThatThrownBy(() -> TargetingScore.of(indicators, new double[] {one, other}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void roundingOfWeightsIsForgivenAndOneMayBeZero() {
        double third = 0.3333333333;
        double[][] indicators = {{1, 2}, {2, 1}, {1, 2}, {9, 0}};
        assertThat(TargetingScore.of(indicators, new double[] {third, third, third, 0})
                        .score()[1])
                .isCloseTo(0.58333, within(1e-4));
    }

    @Test
    void refusesAMissingValue() {
        double[] all = {1};
        assertThatThrownBy(() -> TargetingScore.of(new double[][] {{1, Double.NaN}}, all))
                .hasMessageContaining("every indicator for every area");
        assertThatThrownBy(() -> TargetingScore.of(new double[][] {{1, 2}, {1}}, new double[] {0.5, 0.5}))
                .hasMessageContaining("every indicator for every area");
        assertThatThrownBy(() -> TargetingScore.of(new double[][] {{1, 2}, {1, 2}}, all))
                .hasMessageContaining("2 indicators, got 1");
    }
}
