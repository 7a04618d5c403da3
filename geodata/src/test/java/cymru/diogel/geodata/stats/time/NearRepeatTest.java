package cymru.diogel.geodata.stats.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NearRepeatTest {
    private static final double[] METRES = {100, 200};
    private static final int[] DAYS = {7, 14};

    @Test
    void pairsFallInTheirBandsWithTheUpperBoundIncluded() {
        // Along a line: 0 and 100 m apart by 7 days, 0 and 200 by 8, 100 and 200 by 1, 900 far off.
        double[] x = {200, 0, 100, 900};
        double[] y = new double[4];
        NearRepeat knox = NearRepeat.of(x, y, new int[] {18, 10, 17, 10}, METRES, DAYS, 0, 1);
        assertThat(knox.pairs()).isDeepEqualTo(new int[][] {{2, 0}, {0, 1}});
        assertThat(knox.expected()).isDeepEqualTo(new double[2][2]);
        assertThat(knox.p()).isDeepEqualTo(new double[][] {{1, 1}, {1, 1}});
    }

    /** Three places, two close: of the three ways to lay days 0, 1, 50 on them, one in three puts 0 and 1 on the close pair. */
    @Test
    void pIsTheShareOfPermutations() {
        double[] x = {0, 3, 5000};
        double[] y = {0, 4, 0};
        NearRepeat knox = NearRepeat.of(x, y, new int[] {0, 1, 50}, new double[] {5}, new int[] {1}, 9999, 7);
        assertThat(knox.pairs()[0][0]).isEqualTo(1);
        assertThat(knox.expected()[0][0]).isCloseTo(1 / 3.0, within(0.015));
        assertThat(knox.p()[0][0]).isCloseTo((knox.expected()[0][0] * 9999 + 1) / 10_000, within(1e-12));
        NearRepeat again = NearRepeat.of(x, y, new int[] {0, 1, 50}, new double[] {5}, new int[] {1}, 9999, 7);
        assertThat(again.p()[0][0]).isEqualTo(knox.p()[0][0]);
        NearRepeat other = NearRepeat.of(x, y, new int[] {0, 1, 50}, new double[] {5}, new int[] {1}, 9999, 8);
        assertThat(other.p()[0][0]).isNotEqualTo(knox.p()[0][0]);
    }

    /** Oracle: every pair, by brute force; and planted repeats are found where random dates are not. */
    @Test
    void findsPlantedRepeatsAndCountsEveryPair() {
        Random random = new Random(3);
        int n = 300;
        double[] x = random.doubles(n, 0, 3000).toArray();
        double[] y = random.doubles(n, 0, 3000).toArray();
        int[] day = random.ints(n, 0, 365).toArray();
        NearRepeat chance = NearRepeat.of(x, y, day, METRES, DAYS, 199, 1);
        assertThat(chance.p()[0][0]).isGreaterThan(0.05);
        for (int i = 0; i < 60; i++) {
            x[i + 60] = x[i] + 20;
            y[i + 60] = y[i] - 20;
            day[i + 60] = day[i] + 3;
        }
        NearRepeat planted = NearRepeat.of(x, y, day, METRES, DAYS, 199, 1);
        int[][] all = new int[2][2];
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double apart = Math.hypot(x[i] - x[j], y[i] - y[j]);
                int days = Math.abs(day[i] - day[j]);
                if (apart <= 200 && days <= 14) {
                    all[apart <= 100 ? 0 : 1][days <= 7 ? 0 : 1]++;
                }
            }
        }
        assertThat(planted.pairs()).isDeepEqualTo(all);
        assertThat(planted.p()[0][0]).isEqualTo(0.005);
        assertThat(planted.p()[1][1]).isGreaterThan(0.01);
    }

    @Test
    void refusesListsThatDiffer() {
        double[] two = {1, 2};
        int[] days = {1, 2};
        assertThatThrownBy(() -> NearRepeat.of(two, new double[1], days, METRES, DAYS, 9, 1))
                .hasMessageContaining("2, 1 and 2");
        assertThatThrownBy(() -> NearRepeat.of(two, two, new int[1], METRES, DAYS, 9, 1))
                .hasMessageContaining("2, 2 and 1");
    }

    @Test
    void ofNothingThereAreNoPairs() {
        NearRepeat none = NearRepeat.of(new double[0], new double[0], new int[0], METRES, DAYS, 9, 1);
        assertThat(IntStream.range(0, 2).map(d -> none.pairs()[d][0])).containsOnly(0);
        assertThat(none.p()[0][0]).isEqualTo(1);
    }
}
