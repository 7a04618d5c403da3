package cymru.diogel.geodata.stats;

import org.apache.commons.statistics.distribution.ChiSquaredDistribution;

/**
 * A two-sided interval for the mean of a Poisson count, as UK public-health practice has it (PHEindicatormethods; the
 * Fingertips technical guidance): exact for counts under 10, Byar's approximation from 10 on.
 *
 * @param low lower limit, in counts
 * @param high upper limit, in counts
 */
public record PoissonInterval(double low, double high) {
    private static final int BYAR_FROM = 10;

    /**
     * @param count observed incidents, 0 or more
     * @param level coverage, above 0 and below 1 (0.95)
     */
    public static PoissonInterval of(int count, double level) {
        if (count < 0) {
            throw new IllegalArgumentException("expected a count of 0 or more, got " + count);
        }
        return count < BYAR_FROM ? exact(count, Level.tail(level)) : byar(count, Level.z(level));
    }

    /** L = χ²(α/2; 2O)/2, U = χ²(1−α/2; 2O+2)/2 (Garwood 1936). */
    private static PoissonInterval exact(int count, double tail) {
        double low = count == 0 ? 0 : ChiSquaredDistribution.of(2.0 * count).inverseCumulativeProbability(tail) / 2;
        double high = ChiSquaredDistribution.of(2.0 * count + 2).inverseSurvivalProbability(tail) / 2;
        return new PoissonInterval(low, high);
    }

    /** L = O(1 − 1/(9O) − z/(3√O))³, U = (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³ (Breslow & Day 1987). */
    private static PoissonInterval byar(int count, double z) {
        double o = count;
        double next = o + 1;
        double low = o * Math.pow(1 - 1 / (9 * o) - z / (3 * Math.sqrt(o)), 3);
        double high = next * Math.pow(1 - 1 / (9 * next) + z / (3 * Math.sqrt(next)), 3);
        return new PoissonInterval(low, high);
    }
}
