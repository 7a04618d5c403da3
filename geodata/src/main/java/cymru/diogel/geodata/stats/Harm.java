package cymru.diogel.geodata.stats;

/**
 * Harm: Σ count × weight over offences, after the ONS Crime Severity Score and the Cambridge Crime Harm Index (Sherman,
 * Neyroud and Neyroud 2016). The weights are the user's; none are invented here.
 */
public final class Harm {
    /** {@link Total#largest} where there is no harm. */
    public static final int NONE = -1;

    private Harm() {}

    /**
     * The harm of an area, never shown without its largest part.
     *
     * @param total in the unit of the weights
     * @param largest position of the offence with the most harm, the first of equals, or {@link #NONE}
     * @param share that offence's part of the total, 0 to 1
     */
    public record Total(double total, int largest, double share) {}

    /**
     * @param counts of each offence, 0 or more
     * @param weights of each offence, in the same order; NaN where there is none, which only an offence with no count may lack
     * @throws IllegalArgumentException when a weight is missing for a counted offence, negative or infinite
     */
    public static Total of(int[] counts, double[] weights) {
        if (counts.length != weights.length) {
            throw new IllegalArgumentException(
                    "expected a weight for each of " + counts.length + " offences, got " + weights.length);
        }
        double total = 0;
        double most = 0;
        int largest = NONE;
        for (int i = 0; i < counts.length; i++) {
            double harm = counts[i] == 0 ? 0 : counts[i] * checked(weights[i], i);
            if (counts[i] < 0 || weights[i] < 0) {
                throw new IllegalArgumentException("expected a count and a weight of 0 or more for offence " + i
                        + ", got " + counts[i] + " and " + weights[i]);
            }
            total += harm;
            if (harm > most) {
                most = harm;
                largest = i;
            }
        }
        return new Total(total, largest, largest == NONE ? 0 : most / total);
    }

    private static double checked(double weight, int offence) {
        if (Double.isNaN(weight) || Double.isInfinite(weight)) {
            throw new IllegalArgumentException(
                    "expected a harm weight for offence " + offence + ", which is counted, got " + weight);
        }
        return weight;
    }
}
