package cymru.diogel.geodata.stats.time;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/** Other tests of two Poisson counts: the E-test, and the quick z of square roots. */
public final class TwoCounts {
    /** Probability left out at each end of the E-test's sums. */
    private static final double NEGLIGIBLE = 1e-15;

    private static final double ALIKE = 1 - 1e-12;

    private TwoCounts() {}

    /**
     * Two-sided p of the E-test (Krishnamoorthy and Thomson 2004): the probability, at the pooled rate, of a standardised
     * difference at least as large as the one seen. Less conservative than the conditional test, for exposures of like size
     * only: where one is far smaller, a zero there has next to no variance and counts as extreme, so that p cannot fall below
     * the chance of that zero. Time grows as the product of the counts' square roots.
     *
     * @param exposureBefore person-years or length of period, above 0; {@code exposureNow} in the same unit
     */
    public static double eTest(int before, double exposureBefore, int now, double exposureNow) {
        check(before, exposureBefore, now, exposureNow);
        if (before + now == 0) {
            return 1;
        }
        double pooled = ((double) before + now) / (exposureBefore + exposureNow);
        double seen = standardised(before, exposureBefore, now, exposureNow) * ALIKE;
        PoissonDistribution then = PoissonDistribution.of(pooled * exposureBefore);
        PoissonDistribution today = PoissonDistribution.of(pooled * exposureNow);
        int lastToday = today.inverseSurvivalProbability(NEGLIGIBLE);
        int firstToday = today.inverseCumulativeProbability(NEGLIGIBLE);
        double[] likelihood = new double[lastToday - firstToday + 1];
        for (int j = firstToday; j <= lastToday; j++) {
            likelihood[j - firstToday] = today.probability(j);
        }
        double p = 0;
        int lastThen = then.inverseSurvivalProbability(NEGLIGIBLE);
        for (int i = then.inverseCumulativeProbability(NEGLIGIBLE); i <= lastThen; i++) {
            double row = 0;
            for (int j = firstToday; j <= lastToday; j++) {
                if (standardised(i, exposureBefore, j, exposureNow) >= seen) {
                    row += likelihood[j - firstToday];
                }
            }
            p += row * then.probability(i);
        }
        return Math.min(1, p);
    }

    /** z = 2(√now − √before) for two periods of equal length and population: the square root steadies a Poisson's variance. */
    public static double z(int before, int now) {
        check(before, 1, now, 1);
        return 2 * (Math.sqrt(now) - Math.sqrt(before));
    }

    private static double standardised(int before, double exposureBefore, int now, double exposureNow) {
        double then = before / exposureBefore;
        double today = now / exposureNow;
        double variance = then / exposureBefore + today / exposureNow;
        return variance == 0 ? 0 : Math.abs(today - then) / Math.sqrt(variance);
    }

    static void check(int before, double exposureBefore, int now, double exposureNow) {
        if (before < 0 || now < 0) {
            throw new IllegalArgumentException("expected two counts of 0 or more, got " + before + " and " + now);
        }
        if (!(exposureBefore > 0 && exposureNow > 0) || Double.isInfinite(exposureBefore + exposureNow)) {
            throw new IllegalArgumentException(
                    "expected two exposures above 0, got " + exposureBefore + " and " + exposureNow);
        }
    }
}
