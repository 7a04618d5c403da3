package cymru.diogel.geodata.stats.time;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * The Mann–Kendall test of a monotonic trend (Mann 1945, Kendall 1975), corrected for ties and continuity, with Sen's slope
 * (Sen 1968). Periods must not overlap.
 *
 * @param s pairs that rise less pairs that fall
 * @param variance of s under no trend: [n(n−1)(2n+5) − Σt(t−1)(2t+5)]/18
 * @param z (s ∓ 1)/√variance; 0 where s is 0, and with fewer than three values
 * @param p two-sided, normal; 1 with fewer than three values or where all are alike
 * @param tau Kendall's τ_b, −1 to 1; 0 where all values are alike
 * @param senSlope median change per period; 0 with fewer than two values
 */
public record MannKendall(int s, double variance, double z, double p, double tau, double senSlope) {
    /** @param y one finite value a period, in order of time */
    public static MannKendall of(double[] y) {
        int n = y.length;
        for (int i = 0; i < n; i++) {
            if (!Double.isFinite(y[i])) {
                throw new IllegalArgumentException("expected a number for period " + i + ", got " + y[i]);
            }
        }
        double[] slopes = new double[n * (n - 1) / 2];
        int s = 0;
        int pair = 0;
        int tied = 0;
        for (int i = 0; i < n; i++) {
            for (int j = i + 1; j < n; j++) {
                double rise = y[j] - y[i];
                s += (int) Math.signum(rise);
                tied += rise == 0 ? 1 : 0;
                slopes[pair++] = rise / (j - i);
            }
        }
        double variance = (spread(n) - tiedSpread(y)) / 18;
        double z = s == 0 ? 0 : (s - Math.signum(s)) / Math.sqrt(variance);
        double p = 2 * NormalDistribution.of(0, 1).survivalProbability(Math.abs(z));
        double tau = s == 0 ? 0 : s / Math.sqrt((double) pair * (pair - tied));
        return new MannKendall(s, variance, z, p, tau, median(slopes));
    }

    /** Whether the trend is up, at a two-sided significance. */
    public boolean rises(double alpha) {
        return s > 0 && p < alpha;
    }

    /** Whether the trend is down, at a two-sided significance. */
    public boolean falls(double alpha) {
        return s < 0 && p < alpha;
    }

    private static double spread(double n) {
        return (n * n - n) * (2 * n + 5);
    }

    private static double tiedSpread(double[] y) {
        double[] sorted = Arrays.stream(y).sorted().toArray();
        double sum = 0;
        int from = 0;
        for (int to = 1; to <= sorted.length; to++) {
            if (to == sorted.length || sorted[to] != sorted[from]) {
                sum += spread(to - from);
                from = to;
            }
        }
        return sum;
    }

    private static double median(double[] values) {
        if (values.length == 0) {
            return 0;
        }
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
