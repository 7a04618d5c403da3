package cymru.diogel.geodata.stats;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Splits the residents of one small area over the larger areas it meets, in proportion to the area of intersection: the
 * areal weighting of Goodchild and Lam (1980), in whole people by largest remainder, so that nobody is lost or made.
 */
public final class Apportionment {
    /** An intersection below this share of the small area is a sliver of two digitisations, not a place where people live. */
    public static final double SLIVER = 0.001;

    /** A small area that lies less than half within the larger set belongs to another place, and is not apportioned. */
    public static final double MOSTLY_WITHIN = 0.5;

    private Apportionment() {}

    /**
     * Shares that sum to 1, or are all 0 when the small area lies mostly outside.
     *
     * @param intersections area of the small area in each larger one, in square metres
     * @param whole area of the small area, in square metres, above 0
     */
    public static double[] shares(double[] intersections, double whole) {
        double[] shares = portions(intersections, whole);
        double within = Arrays.stream(shares).sum();
        return Arrays.stream(shares)
                .map(share -> within < MOSTLY_WITHIN ? 0 : share / within)
                .toArray();
    }

    /**
     * What part of the small area lies in each larger one, 0–1, slivers being 0: where the larger areas are single ones that
     * may overlap, and do not share the small area out between them.
     *
     * @param intersections as for {@link #shares}
     * @param whole as for {@link #shares}
     */
    public static double[] portions(double[] intersections, double whole) {
        return Arrays.stream(intersections)
                .map(part -> part / whole < SLIVER ? 0 : part / whole)
                .toArray();
    }

    /** Residents for each portion on its own, rounded. */
    public static int[] roundedResidents(double[] portions, int residents) {
        return Arrays.stream(portions)
                .mapToInt(portion -> (int) Math.round(portion * residents))
                .toArray();
    }

    /**
     * Whole residents for each share, summing to all of them; ties of the remainder go to the earlier position.
     *
     * @param shares as from {@link #shares}: sum 1, or all 0 (then nobody is placed)
     */
    public static int[] wholeResidents(double[] shares, int residents) {
        int[] whole = new int[shares.length];
        if (Arrays.stream(shares).sum() == 0) {
            return whole;
        }
        double[] remainder = new double[shares.length];
        int left = residents;
        for (int i = 0; i < shares.length; i++) {
            double exact = shares[i] * residents;
            whole[i] = (int) Math.floor(exact);
            remainder[i] = exact - whole[i];
            left -= whole[i];
        }
        int[] byRemainder = IntStream.range(0, shares.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -remainder[i]))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int k = 0; k < left; k++) {
            whole[byRemainder[k]]++;
        }
        return whole;
    }
}
