package cymru.diogel.geodata.stats.time;

import cymru.diogel.geodata.stats.Level;
import java.util.function.IntPredicate;
import org.apache.commons.statistics.distribution.BetaDistribution;
import org.apache.commons.statistics.distribution.BinomialDistribution;

/**
 * The ratio of two Poisson rates with its interval and test, given their sum (Przyborowski and Wilenski 1940), as R's
 * poisson.test: now ~ binomial(before + now, share of exposure). Two-sided p by the method of small likelihoods; interval by
 * Clopper and Pearson (1934).
 *
 * @param ratio rate now / rate before; infinite where only before is 0; 1 where both are 0
 * @param low lower limit of the ratio; 0 where now is 0
 * @param high upper limit of the ratio; infinite where before is 0
 * @param p two-sided; 1 where both are 0
 */
public record RateRatio(double ratio, double low, double high, double p) {
    /** R's tolerance for two likelihoods that differ by rounding alone. */
    private static final double ALIKE = 1 + 1e-7;

    /**
     * @param before count then, 0 or more
     * @param exposureBefore person-years or length of period then, above 0
     * @param now count now, 0 or more
     * @param exposureNow in the same unit, above 0
     * @param level coverage of the interval, above 0 and below 1
     */
    public static RateRatio of(int before, double exposureBefore, int now, double exposureNow, double level) {
        TwoCounts.check(before, exposureBefore, now, exposureNow);
        double tail = Level.tail(level);
        int n = Math.addExact(before, now);
        if (n == 0) {
            return new RateRatio(1, 0, Double.POSITIVE_INFINITY, 1);
        }
        double scale = exposureBefore / exposureNow;
        double low = now == 0 ? 0 : odds(BetaDistribution.of(now, before + 1.0).inverseCumulativeProbability(tail));
        double high = before == 0
                ? Double.POSITIVE_INFINITY
                : odds(BetaDistribution.of(now + 1.0, before).inverseSurvivalProbability(tail));
        double p = smallLikelihoods(now, n, exposureNow / (exposureBefore + exposureNow));
        return new RateRatio(now * scale / before, low * scale, high * scale, p);
    }

    private static double odds(double share) {
        return share / (1 - share);
    }

    /** The probability of all outcomes that are no likelier than x, for a binomial of n and share. */
    private static double smallLikelihoods(int x, int n, double share) {
        BinomialDistribution binomial = BinomialDistribution.of(n, share);
        double bound = binomial.probability(x) * ALIKE;
        double mean = n * share;
        // Likelihood falls on each side of the mean, so the far tail begins where it first drops to the bound.
        if (x < mean) {
            int far = first((int) Math.ceil(mean), n + 1, i -> binomial.probability(i) <= bound);
            return Math.min(1, binomial.cumulativeProbability(x) + binomial.survivalProbability(far - 1));
        }
        int near = first(0, (int) Math.floor(mean) + 1, i -> binomial.probability(i) > bound);
        return Math.min(1, binomial.cumulativeProbability(near - 1) + binomial.survivalProbability(x - 1));
    }

    /** The first of from … to − 1 for which a rising condition holds, or {@code to}. */
    private static int first(int from, int to, IntPredicate holds) {
        int low = from;
        int high = to;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (holds.test(middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
