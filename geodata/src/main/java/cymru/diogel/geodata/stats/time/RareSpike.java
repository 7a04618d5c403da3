package cymru.diogel.geodata.stats.time;

import org.apache.commons.statistics.distribution.PoissonDistribution;

/** How surprising a handful is where next to nothing is expected: P(X ≥ k) of a Poisson. */
public final class RareSpike {
    /** A count is flagged when it is less probable than this. */
    public static final double FLAG_BELOW = 0.01;

    private RareSpike() {}

    /**
     * @param k incidents seen, 0 or more
     * @param lambda incidents expected in a period of that length, 0 or more
     */
    public static double probability(int k, double lambda) {
        if (k < 0 || !(lambda >= 0) || Double.isInfinite(lambda)) {
            throw new IllegalArgumentException(
                    "expected a count and an expectation of 0 or more, got " + k + " and " + lambda);
        }
        if (lambda == 0) {
            return k == 0 ? 1 : 0;
        }
        return PoissonDistribution.of(lambda).survivalProbability(k - 1);
    }
}
