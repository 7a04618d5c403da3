package cymru.diogel.geodata.stats;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How far one thing is from every other by several facts: each fact is taken in its standard deviations over all of them, and
 * the distance is the root of the mean squared difference, so that facts weigh alike. 1 is a typical standard deviation apart.
 */
public final class Likeness {
    private Likeness() {}

    /**
     * @param facts by fact, then by thing; a fact that is not known (NaN) of some thing, or the same of all, has no part
     * @param own the position of the thing that distances are from
     * @return the distance of each thing, 0 of itself; all 0 where no fact tells them apart
     */
    public static double[] distances(double[][] facts, int own) {
        List<double[]> scales = Arrays.stream(facts).filter(Likeness::tells).toList();
        return IntStream.range(0, facts.length == 0 ? 0 : facts[0].length)
                .mapToDouble(i -> Math.sqrt(scales.stream()
                        .mapToDouble(fact -> (fact[i] - fact[own]) / deviation(fact))
                        .map(difference -> difference * difference)
                        .average()
                        .orElse(0)))
                .toArray();
    }

    private static boolean tells(double[] fact) {
        return deviation(fact) > 0;
    }

    /** The standard deviation over all of them, NaN where one is not known. */
    private static double deviation(double[] fact) {
        double mean = Arrays.stream(fact).average().orElse(Double.NaN);
        return Math.sqrt(Arrays.stream(fact)
                .map(value -> (value - mean) * (value - mean))
                .average()
                .orElse(Double.NaN));
    }
}
