package cymru.diogel.geodata.stats;

import org.apache.commons.statistics.distribution.NormalDistribution;

/** The coverage of a two-sided interval, above 0 and below 1. */
public final class Level {
    private Level() {}

    /**
     * Half of what lies outside the interval: (1 − level)/2.
     *
     * @throws IllegalArgumentException when the level is not between 0 and 1
     */
    public static double tail(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("expected a level between 0 and 1, got " + level);
        }
        return (1 - level) / 2;
    }

    /** The standard normal quantile that leaves {@link #tail} above it: 1.96 at 0.95. */
    public static double z(double level) {
        return NormalDistribution.of(0, 1).inverseSurvivalProbability(tail(level));
    }
}
