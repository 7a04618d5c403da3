package cymru.diogel.geodata.stats.space;

import java.util.Arrays;
import org.apache.commons.statistics.distribution.NormalDistribution;

/**
 * Getis-Ord Gi*: whether an area and its neighbours together hold more, or less, than chance would give them (Ord and
 * Getis 1995, Geographical Analysis 27, 286–306), with binary weights, as spdep's {@code localG} on lists that include
 * the area. z = (Σx − x̄W) / (S√((nW − W²)/(n−1))), W the number of neighbours and itself, S² = Σ(x−x̄)²/n.
 */
public final class GetisOrd {
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    private GetisOrd() {}

    /**
     * @param z above 0 is hot, under 0 cold
     * @param p two-sided, from the normal distribution, before any correction for many tests
     */
    @SuppressWarnings("ArrayRecordComponent") // Columns: read, never compared.
    public record Result(double[] z, double[] p) {}

    /**
     * z and p of each area. They are 0 and 1 where nothing can be said: values all alike, one area, or an area whose
     * neighbours are all the others. An island stands for itself.
     *
     * @param values smoothed rates of unequal areas, or counts of equal ones
     */
    public static Result star(double[] values, Neighbours neighbours) {
        int n = values.length;
        Moments moments = Moments.of(values);
        double[] z = new double[n];
        double[] p = new double[n];
        Arrays.fill(p, 1);
        for (int i = 0; i < n && moments.vary(); i++) {
            int[] around = neighbours.of(i);
            double weight = around.length + 1.0;
            double spread = (n * weight - weight * weight) / (n - 1);
            if (spread > 0) {
                double sum = values[i] - moments.mean();
                for (int j : around) {
                    sum += values[j] - moments.mean();
                }
                z[i] = sum / Math.sqrt(moments.variance() * spread);
                p[i] = 2 * NORMAL.survivalProbability(Math.abs(z[i]));
            }
        }
        return new Result(z, p);
    }

    /**
     * p of each area by permutation, two-sided, (M + 1)/(R + 1). The neighbourhood with the area itself is drawn from all
     * areas, which is the null that z is standardised by. Holding the area's own value, as is done for local Moran, would
     * judge its neighbours alone and could call a quiet surrounding of a violent area hot.
     *
     * @param permutations R, 999 or more; the least p is 1/(R + 1), so a correction over n areas at level α asks for
     *     R ≥ n/α
     */
    public static double[] permuted(double[] values, Neighbours neighbours, int permutations, long seed) {
        Moments moments = Moments.of(values);
        if (!moments.vary()) {
            double[] one = new double[values.length];
            Arrays.fill(one, 1);
            return one;
        }
        return new Permutations(moments.scores(values), neighbours, permutations, seed).ofNeighbourhoods();
    }
}
