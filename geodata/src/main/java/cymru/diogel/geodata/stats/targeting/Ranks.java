package cymru.diogel.geodata.stats.targeting;

import java.util.Arrays;

/** Places of values among one another. */
public final class Ranks {
    private Ranks() {}

    /**
     * Rank 1 for the highest; values alike in all but the last bits share the better rank.
     *
     * <p>Each value is packed with its position into one long that sorts as the value does: the position takes the place of
     * the lowest bits, which leaves 35 of the 52 of a fraction for 100,000 values.
     */
    public static int[] fromHighest(double[] values) {
        int n = values.length;
        int bits = Integer.SIZE - Integer.numberOfLeadingZeros(n);
        long[] packed = new long[n];
        for (int i = 0; i < n; i++) {
            // Adding 0 makes −0 and 0 one value.
            long raw = Double.doubleToRawLongBits(values[i] + 0.0);
            long rising = raw ^ ((raw >> 63) & Long.MAX_VALUE);
            packed[i] = rising >> bits << bits | i;
        }
        Arrays.sort(packed);
        int[] ranks = new int[n];
        int rank = 1;
        for (int k = n - 1; k >= 0; k--) {
            rank = k < n - 1 && packed[k] >> bits == packed[k + 1] >> bits ? rank : n - k;
            ranks[(int) (packed[k] & ((1L << bits) - 1))] = rank;
        }
        return ranks;
    }

    /** (rank − 0.5)/n, rank 1 the lowest, midranks for equal values: between 0 and 1, mean 0.5. */
    public static double[] places(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        double[] places = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            places[i] = (below(sorted, values[i]) + upTo(sorted, values[i])) / (2.0 * values.length);
        }
        return places;
    }

    /** How many are below a value. */
    private static int below(double[] sorted, double value) {
        int low = 0;
        int high = sorted.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (sorted[middle] < value) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many are at most a value. */
    private static int upTo(double[] sorted, double value) {
        return below(sorted, Math.nextUp(value));
    }
}
