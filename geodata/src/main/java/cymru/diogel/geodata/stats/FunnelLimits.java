package cymru.diogel.geodata.stats;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * The limits of a funnel plot: counts that an area with a given expectation stays between by chance, χ²(α/2; 2E)/2 and
 * χ²(1−α/2; 2(E+1))/2 (Spiegelhalter 2005; as the Fingertips technical guidance draws them, at 95 % and 99.8 %).
 *
 * @param low lower limit, in counts
 * @param high upper limit, in counts
 */
public record FunnelLimits(double low, double high) {
    /**
     * @param expected incidents that the overall rate gives, 0 or more; at 0 the lower limit is 0
     * @param level coverage, above 0 and below 1
     */
    public static FunnelLimits of(double expected, double level) {
        if (!(expected >= 0) || Double.isInfinite(expected)) {
            throw new IllegalArgumentException("expected an expectation of 0 or more, got " + expected);
        }
        double tail = Level.tail(level);
        double low = expected == 0 ? 0 : ChiSquaredDistribution.of(2 * expected).inverseCumulativeProbability(tail) / 2;
        return new FunnelLimits(
                low, ChiSquaredDistribution.of(2 * (expected + 1)).inverseSurvivalProbability(tail) / 2);
    }
}
