package cymru.diogel.geodata.stats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LikenessTest {
    private static final double[] NOT_KNOWN = {1, Double.NaN, 3};
    private static final double[] SAME = {7, 7, 7};

    /** Standard deviations are √(2/3) and √(200/3), so each step is √1.5 of them. */
    @Test
    void factsWeighAlikeWhateverTheirUnits() {
        double[] distances = Likeness.distances(new double[][] {{1, 2, 3}, {10, 20, 30}}, 0);
        assertThat(distances).containsExactly(new double[] {0, Math.sqrt(1.5), Math.sqrt(6)}, within(1e-12));
    }

    @Test
    void theDistanceIsOverTheFactsAndNotTheirSum() {
        double[] distances = Likeness.distances(new double[][] {{0, 2}, {5, 5.5}, {0, 2}}, 1);
        assertThat(distances).containsExactly(new double[] {2, 0}, within(1e-12));
    }

    @Test
    void whatIsNotKnownOrTheSameOfAllHasNoPart() {
        assertThat(Likeness.distances(new double[][] {{1, 2, 3}, NOT_KNOWN, SAME}, 0))
                .containsExactly(Likeness.distances(new double[][] {{1, 2, 3}}, 0));
        assertThat(Likeness.distances(new double[][] {NOT_KNOWN, SAME}, 2)).containsExactly(0, 0, 0);
        assertThat(Likeness.distances(new double[][] {}, 0)).isEmpty();
    }
}
