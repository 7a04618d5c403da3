package cymru.diogel.geodata.stats;

import java.util.Arrays;

/**
 * Bounds between classes of a choropleth: quantiles of the values above zero, zero being a class of its own. A value is in
 * class i (1, 2, …) when it is above bound i−1 and at most bound i.
 */
public final class ClassBreaks {
    private ClassBreaks() {}

    /**
     * Up to {@code classes − 1} rising bounds; fewer where they would repeat, so that no class is empty by construction.
     * A bound is the ceil(k·n/classes)-th smallest value: an observed value, so rounding cannot move an area across.
     *
     * @param values any order; zeros are left out
     * @param classes 2 or more
     */
    public static double[] quantiles(double[] values, int classes) {
        double[] sorted =
                Arrays.stream(values).filter(value -> value > 0).sorted().toArray();
        if (sorted.length == 0) {
            return new double[0];
        }
        double top = sorted[sorted.length - 1];
        double[] bounds = new double[classes - 1];
        for (int k = 1; k < classes; k++) {
            int position = (int) Math.ceil((double) k * sorted.length / classes);
            bounds[k - 1] = sorted[Math.max(0, position - 1)];
        }
        return Arrays.stream(bounds).distinct().filter(bound -> bound < top).toArray();
    }

    /** The class of a value: 0 for zero, else 1 to {@code bounds.length + 1}. */
    public static int classOf(double value, double[] bounds) {
        if (value <= 0) {
            return 0;
        }
        int at = 0;
        while (at < bounds.length && value > bounds[at]) {
            at++;
        }
        return at + 1;
    }
}
