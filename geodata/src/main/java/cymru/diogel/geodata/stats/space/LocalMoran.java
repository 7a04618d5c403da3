package cymru.diogel.geodata.stats.space;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Local Moran's I: whether an area is like its neighbours, or stands out among them (Anselin 1995, Geographical Analysis
 * 27, 93–115; conditional moments of Sokal, Oden and Thomson 1998), with row-standardised weights without the area
 * itself, as spdep's {@code localmoran}. With z = x − x̄, m₂ = Σz²/n and k neighbours: I = (z/m₂)·Σz/k, E = −z²/((n−1)m₂),
 * V = (z/m₂)²·(n/(n−2))·(1/k − 1/(n−1))·(m₂ − z²/(n−1)).
 */
public final class LocalMoran {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Where all are neighbours of all, I is its expectation, and its variance rounding alone. */
    private static final double ROUNDING = 1e-12;

    private LocalMoran() {}

    /** An area and the mean of its neighbours, each above (high) or under (low) the mean of all; neither is NONE. */
    public enum Quadrant {
        HIGH_HIGH,
        LOW_LOW,
        /** An isolated violent area among quiet ones. */
        HIGH_LOW,
        LOW_HIGH,
        NONE
    }

    /**
     * One entry an area. Where nothing can be said (values all alike, an island, fewer than three areas, an area whose
     * neighbours are all the others) I, E, V and z are 0 and p is 1.
     *
     * @param z (I − E)/√V; above 0 is like its neighbours, under 0 unlike them
     * @param p two-sided, from the normal distribution, before any correction for many tests
     * @param quadrant whatever p is
     */
    @SuppressWarnings("ArrayRecordComponent") // Columns: read, never compared.
    public record Result(
            double[] i, double[] expectation, double[] variance, double[] z, double[] p, Quadrant[] quadrant) {}

    /**
     * Moran's I of all areas together.
     *
     * @param expectation −1/(n−1)
     * @param variance under randomisation
     */
    public record Global(double i, double expectation, double variance) {}

    public static Result of(double[] values, Neighbours neighbours) {
        int n = values.length;
        Moments moments = Moments.of(values);
        Result result =
                new Result(new double[n], new double[n], new double[n], new double[n], new double[n], new Quadrant[n]);
        Arrays.fill(result.p, 1);
        Arrays.fill(result.quadrant, Quadrant.NONE);
        double m2 = moments.variance();
        for (int at = 0; at < n && moments.vary(); at++) {
            int k = neighbours.of(at).length;
            if (k == 0) {
                continue;
            }
            double z = values[at] - moments.mean();
            double lag = lag(values, moments.mean(), neighbours.of(at));
            result.quadrant[at] = quadrant(z, lag);
            double variance = n < 3
                    ? 0
                    : z / m2 * (z / m2) * (n / (n - 2.0)) * (1.0 / k - 1 / (n - 1.0)) * (m2 - z * z / (n - 1));
            if (variance > 0) {
                result.i[at] = z / m2 * lag;
                result.expectation[at] = -z * z / ((n - 1) * m2);
                result.variance[at] = variance;
                result.z[at] = (result.i[at] - result.expectation[at]) / Math.sqrt(variance);
                result.p[at] = 2 * NORMAL.survivalProbability(Math.abs(result.z[at]));
            }
        }
        return result;
    }

    /**
     * p of each area by conditional permutation, two-sided, (M + 1)/(R + 1): the area keeps its value, its neighbours are
     * drawn from the others.
     *
     * @param permutations R, 999 or more; the least p is 1/(R + 1), so a correction over n areas at level α asks for
     *     R ≥ n/α
     */
    public static double[] permuted(double[] values, Neighbours neighbours, int permutations, long seed) {
        Moments moments = Moments.of(values);
        double[] p = new double[values.length];
        Arrays.fill(p, 1);
        if (!moments.vary()) {
            return p;
        }
        double[] z = moments.scores(values);
        double[] drawn = new Permutations(z, neighbours, permutations, seed).ofNeighbours();
        for (int i = 0; i < p.length; i++) {
            p[i] = z[i] == 0 ? 1 : drawn[i];
        }
        return p;
    }

    /**
     * I = (n/S₀)·ΣΣwzz/Σz² with Cliff and Ord's variance under randomisation (1981, Spatial Processes), as spdep's
     * {@code moran.test}: islands do not count in n. All 0 where nothing can be said.
     */
    public static Global global(double[] values, Neighbours neighbours) {
        Moments moments = Moments.of(values);
        double fourth = 0;
        double products = 0;
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        for (int i = 0; i < values.length; i++) {
            double z = values[i] - moments.mean();
            fourth += z * z * z * z;
            int[] around = neighbours.of(i);
            if (around.length == 0) {
                continue;
            }
            s0++;
            products += z * lag(values, moments.mean(), around);
            double both = 1;
            for (int j : around) {
                double pair = 1.0 / around.length + 1.0 / neighbours.of(j).length;
                s1 += pair * pair / 2;
                both += 1.0 / neighbours.of(j).length;
            }
            s2 += both * both;
        }
        double n = s0;
        if (!moments.vary() || n < 4) {
            return new Global(0, 0, 0);
        }
        double squares = moments.variance() * values.length;
        double kurtosis = values.length * fourth / (squares * squares);
        double expectation = -1 / (n - 1);
        double variance = (n * ((n * n - 3 * n + 3) * s1 - n * s2 + 3 * s0 * s0)
                                - kurtosis * (n * (n - 1) * s1 - 2 * n * s2 + 6 * s0 * s0))
                        / ((n - 1) * (n - 2) * (n - 3) * s0 * s0)
                - expectation * expectation;
        return variance > ROUNDING
                ? new Global(n / s0 * products / squares, expectation, variance)
                : new Global(0, 0, 0);
    }

    private static double lag(double[] values, double mean, int[] around) {
        double sum = 0;
        for (int j : around) {
            sum += values[j] - mean;
        }
        return sum / around.length;
    }

    private static Quadrant quadrant(double z, double lag) {
        if (z == 0 || lag == 0) {
            return Quadrant.NONE;
        }
        if (z > 0) {
            return lag > 0 ? Quadrant.HIGH_HIGH : Quadrant.HIGH_LOW;
        }
        return lag > 0 ? Quadrant.LOW_HIGH : Quadrant.LOW_LOW;
    }
}
