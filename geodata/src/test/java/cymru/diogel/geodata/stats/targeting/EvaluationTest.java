package cymru.diogel.geodata.stats.targeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Concentration, prediction, displacement and overlap, against published tables and R's phyper. */
class EvaluationTest {
    private static final Offset<Double> PRINTED = within(5e-7);

    @Test
    void goldenPredictionWithTiesAgainstTheList() {
        int[] observed = {6, 7, 3, 2, 1, 0};
        double[] predicted = {8, 4, 4, 2, 1, 0};
        double[] equal = {1, 1, 1, 1, 1, 1};
        Prediction table = Prediction.of(observed, predicted, equal).orElseThrow();
        assertThat(table.order()).containsExactly(0, 2, 1, 3, 4, 5);
        assertThat(table.pai()).containsExactly(new double[] {1.894737, 1.421053, 1.684211, 1.421053, 1.2, 1}, PRINTED);
        assertThat(table.pei()).containsExactly(new double[] {0.8571429, 0.6923077, 1, 1, 1, 1}, PRINTED);
    }

    @Test
    void groundCountsWhereAreasDiffer() {
        // 10 of 20 incidents on 2 of 10 km²; so much ground could have held the 8 on 1 km² and half of the 10 on 2.
        Prediction table = Prediction.of(new int[] {10, 8, 2}, new double[] {3, 2, 1}, new double[] {2, 1, 7})
                .orElseThrow();
        assertThat(table.pai()).containsExactly(new double[] {2.5, 3, 1}, within(1e-12));
        assertThat(table.pei()).containsExactly(new double[] {10.0 / 13, 1, 1}, within(1e-12));
    }

    @Test
    void nothingForeseenWhereNothingHappened() {
        double[] two = {1, 2};
        assertThat(Prediction.of(new int[2], two, two)).isEmpty();
        assertThat(Prediction.of(new int[0], new double[0], new double[0])).isEmpty();
        int[] observed = {1, 1};
        assertThatThrownBy(() -> Prediction.of(observed, two, new double[] {1, 0}))
                .hasMessageContaining("2 areas");
        assertThatThrownBy(() -> Prediction.of(observed, two, new double[] {1})).hasMessageContaining("2 areas");
        assertThatThrownBy(() -> Prediction.of(observed, new double[] {1}, two)).hasMessageContaining("2 areas");
    }

    @ParameterizedTest
    @CsvSource({
        "5 2 1 0 0 0 0 0 0 0, 0.8, 0.75, 0.1",
        "3 3 3 3, 0, 0, 0.5",
        "1 1 0 0, 0.5, 0, 0.25",
        "0 0 0, 0, 0, 0",
        "9 0 0, 0.6666667, 0.6666667, 0.3333333",
        "4 1 3 2, 0.25, 0.25, 0.5"
    })
    void concentration(String list, double gini, double generalised, double halfIn) {
        int[] counts =
                Arrays.stream(list.split(" ")).mapToInt(Integer::parseInt).toArray();
        assertThat(Concentration.gini(counts)).isCloseTo(gini, PRINTED);
        assertThat(Concentration.generalisedGini(counts)).isCloseTo(generalised, PRINTED);
        assertThat(Concentration.shareOfPlacesHolding(counts, 0.5)).isCloseTo(halfIn, PRINTED);
    }

    @Test
    void allIncidentsLieInThePlacesThatHaveAny() {
        int[] counts = {0, 4, 0, 1, 1};
        assertThat(Concentration.shareOfPlacesHolding(counts, 1)).isCloseTo(0.6, within(1e-15));
        assertThat(Concentration.shareOfPlacesHolding(counts, 0.8)).isCloseTo(0.4, within(1e-15));
        assertThat(counts).as("left in order").containsExactly(0, 4, 0, 1, 1);
        assertThat(Concentration.gini(new int[0])).isZero();
        assertThat(Concentration.generalisedGini(new int[0])).isZero();
        assertThat(Concentration.shareOfPlacesHolding(new int[0], 0.5)).isZero();
        for (double share : new double[] {0, 1.01, Double.NaN}) {
            assertThatThrownBy(() -> Concentration.shareOfPlacesHolding(counts, share))
                    .hasMessageContaining("share");
        }
        assertThatThrownBy(() -> Concentration.gini(new int[] {2, -1})).hasMessageContaining("0 or more, got -1");
    }

    @Test
    void goldenDisplacement() {
        Displacement change = Displacement.of(30, 20, 25, 27);
        assertThat(change.difference()).isEqualTo(-12);
        assertThat(change.standardError()).isCloseTo(10.0995, within(5e-5));
        assertThat(Displacement.of(0, 0, 0, 0)).isEqualTo(new Displacement(0, 0));
        for (int wrong = 0; wrong < 4; wrong++) {
            int[] counts = {1, 1, 1, 1};
            counts[wrong] = -1;
            assertThatThrownBy(() -> Displacement.of(counts[0], counts[1], counts[2], counts[3]))
                    .hasMessageContaining("0 or more");
        }
    }

    @Test
    void goldenOverlap() {
        Overlap overlap = Overlap.of(308, 12, 12, 9);
        assertThat(overlap.expected()).isCloseTo(0.4675, within(5e-5));
        assertThat(overlap.p()).isCloseTo(7.70962693836e-13, within(1e-22));
    }

    /** Oracle: every outcome counted by its binomial coefficients. */
    @Test
    void overlapIsTheShareOfAllLists() {
        // Of the 10 ways to choose 2 of 5, one has both of a given two, six have one.
        assertThat(Overlap.of(5, 2, 2, 2).p()).isCloseTo(0.1, within(1e-12));
        assertThat(Overlap.of(5, 2, 2, 1).p()).isCloseTo(0.7, within(1e-12));
        assertThat(Overlap.of(5, 2, 2, 0).p()).isCloseTo(1, within(1e-12));
        assertThat(Overlap.of(5, 5, 5, 5).p()).isCloseTo(1, within(1e-12));
        assertThat(Overlap.of(5, 0, 2, 0)).isEqualTo(new Overlap(0, 1));
        assertThat(Overlap.of(5, 2, 0, 0)).isEqualTo(new Overlap(0, 1));
        assertThat(Overlap.of(1, 1, 1, 1)).isEqualTo(new Overlap(1, 1));
        assertThat(Overlap.of(5, 4, 3, 2).expected()).isCloseTo(2.4, within(1e-12));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 0, 0, two lists of 0 to 0",
        "5, 6, 2, 2, two lists of 0 to 5",
        "5, 2, 6, 2, two lists of 0 to 5",
        "5, -1, 2, 0, got -1 and 2",
        "5, 2, -1, 0, got 2 and -1",
        "5, 3, 2, 3, got 3 in both",
        "5, 2, 3, 3, got 3 in both",
        "5, 4, 3, 1, got 1 in both",
        "5, 1, 1, -1, got -1 in both"
    })
    void refusesListsThatCannotBe(int areas, int a, int b, int both, String expected) {
        assertThatThrownBy(() -> Overlap.of(areas, a, b, both))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(expected);
    }

    @Test
    void theSameFigureWhateverTheOrderOfPlaces() {
        int[] counts = {7, 0, 3, 12, 1};
        int[] turned = IntStream.range(0, 5).map(i -> counts[4 - i]).toArray();
        assertThat(Concentration.gini(turned)).isEqualTo(Concentration.gini(counts));
    }
}
