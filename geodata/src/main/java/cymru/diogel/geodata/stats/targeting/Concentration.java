package cymru.diogel.geodata.stats.targeting;

import java.util.Arrays;

/** How far incidents gather in few places: Gini, its form for fewer incidents than places, and the share of places. */
public final class Concentration {
    private Concentration() {}

    /** Gini's index, 2Σi·x(i)/(nΣx) − (n+1)/n with x ascending: 0 alike, near 1 all in one; 0 where nothing was counted. */
    public static double gini(int[] counts) {
        int[] sorted = ascending(counts);
        double n = sorted.length;
        double sum = 0;
        double ranked = 0;
        for (int i = 0; i < sorted.length; i++) {
            sum += sorted[i];
            ranked += (i + 1.0) * sorted[i];
        }
        return sum == 0 ? 0 : 2 * ranked / (n * sum) - (n + 1) / n;
    }

    /**
     * The generalised Gini, G′ = max(1, N/C)(G − 1) + 1 (Bernasco and Steenbeek 2017): 0 where C incidents lie as evenly over N
     * places as whole incidents can; 0 where nothing was counted.
     */
    public static double generalisedGini(int[] counts) {
        double incidents = Arrays.stream(counts).asLongStream().sum();
        return incidents == 0 ? 0 : Math.max(1, counts.length / incidents) * (gini(counts) - 1) + 1;
    }

    /**
     * The smallest share of places, 0 to 1, that together hold a share of all incidents; 0 where nothing was counted.
     *
     * @param share above 0, at most 1: 0.5 for half
     */
    public static double shareOfPlacesHolding(int[] counts, double share) {
        if (!(share > 0 && share <= 1)) {
            throw new IllegalArgumentException("expected a share above 0 and at most 1, got " + share);
        }
        int[] sorted = ascending(counts);
        double wanted = share * Arrays.stream(sorted).asLongStream().sum();
        long held = 0;
        int places = 0;
        while (held < wanted) {
            places++;
            held += sorted[sorted.length - places];
        }
        return places == 0 ? 0 : (double) places / sorted.length;
    }

    private static int[] ascending(int[] counts) {
        int[] sorted = counts.clone();
        Arrays.sort(sorted);
        if (sorted.length > 0 && sorted[0] < 0) {
            throw new IllegalArgumentException("expected counts of 0 or more, got " + sorted[0]);
        }
        return sorted;
    }
}
