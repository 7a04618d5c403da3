package cymru.diogel.geodata.stats.time;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/** The pairs of incidents that lie within the farthest of some distance bands, found once and counted for many sets of dates. */
final class NearPairs {
    /** Three numbers a pair: the two incidents and the distance band. */
    private int[] pairs = new int[3 * 64];

    private int length;

    private NearPairs() {}

    /** @param metres rising upper bounds of the bands, each included */
    static NearPairs within(double[] x, double[] y, double[] metres) {
        int[] byX = IntStream.range(0, x.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> x[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        double farthest = metres[metres.length - 1];
        NearPairs near = new NearPairs();
        for (int a = 0; a < byX.length; a++) {
            for (int b = a + 1; b < byX.length && x[byX[b]] - x[byX[a]] <= farthest; b++) {
                int band = band(Math.hypot(x[byX[b]] - x[byX[a]], y[byX[b]] - y[byX[a]]), metres);
                if (band < metres.length) {
                    near.add(byX[a], byX[b], band);
                }
            }
        }
        return near;
    }

    /** Pairs by distance band and day band. */
    int[][] count(int[] day, int distanceBands, int[] days) {
        int[][] counts = new int[distanceBands][days.length];
        for (int at = 0; at < length; at += 3) {
            int apart = Math.abs(day[pairs[at]] - day[pairs[at + 1]]);
            for (int t = 0; t < days.length; t++) {
                if (apart <= days[t]) {
                    counts[pairs[at + 2]][t]++;
                    break;
                }
            }
        }
        return counts;
    }

    private void add(int one, int other, int band) {
        if (length == pairs.length) {
            pairs = Arrays.copyOf(pairs, 2 * length);
        }
        pairs[length++] = one;
        pairs[length++] = other;
        pairs[length++] = band;
    }

    private static int band(double distance, double[] metres) {
        int band = 0;
        while (band < metres.length && distance > metres[band]) {
            band++;
        }
        return band;
    }
}
