package cymru.diogel.geodata.stats.targeting;

import org.apache.commons.statistics.distribution.HypergeometricDistribution;

/**
 * How far two top-N lists agree beyond chance: the areas in both are hypergeometric where the lists have nothing to do with
 * each other.
 *
 * @param expected areas in both by chance
 * @param p probability of at least as many in both by chance
 */
public record Overlap(double expected, double p) {
    /**
     * @param areas to choose from, 1 or more
     * @param a length of one list
     * @param b length of the other
     * @param both areas in both lists
     */
    public static Overlap of(int areas, int a, int b, int both) {
        if (areas < 1 || a < 0 || b < 0 || a > areas || b > areas) {
            throw new IllegalArgumentException(
                    "expected two lists of 0 to " + areas + " areas, got " + a + " and " + b);
        }
        if (both < Math.max(0, a + b - areas) || both > Math.min(a, b)) {
            throw new IllegalArgumentException("expected lists of " + a + " and " + b + " of " + areas
                    + " areas to share what they can, got " + both + " in both");
        }
        double p = HypergeometricDistribution.of(areas, a, b).survivalProbability(both - 1);
        return new Overlap((double) a * b / areas, p);
    }
}
