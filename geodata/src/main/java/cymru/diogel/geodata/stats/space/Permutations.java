package cymru.diogel.geodata.stats.space;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Two-sided p-values of sums over neighbours by drawing other areas in their place: p = (M + 1)/(R + 1), M being the draws
 * whose sum lies at least as far from its expectation as the sum that was observed (Anselin 1995; North, Curtis and Sham
 * 2002 for the ones). Each area has a generator of its own, so the answer hangs on the seed and not on the threads.
 */
final class Permutations {
    /** The 64-bit golden ratio: it keeps the seeds of neighbouring numbers apart. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    /** Sums of the same values in another order differ by rounding, and are equal all the same. */
    private static final double ROUNDING = 1e-9;

    private Permutations() {}

    /**
     * The area keeps its value and its neighbours' places are filled from all the others, without replacement.
     *
     * @param deviations from the mean of all
     */
    static double[] ofNeighbours(double[] deviations, Neighbours neighbours, int permutations, long seed) {
        return IntStream.range(0, deviations.length)
                .parallel()
                .mapToDouble(i -> {
                    double[] others = Arrays.copyOf(deviations, deviations.length - 1);
                    if (i < others.length) {
                        others[i] = deviations[deviations.length - 1];
                    }
                    double sum = 0;
                    for (int j : neighbours.of(i)) {
                        sum += deviations[j];
                    }
                    double mean = -deviations[i] / Math.max(1, others.length);
                    return p(others, neighbours.of(i).length, sum, mean, permutations, generator(seed, i));
                })
                .toArray();
    }

    /**
     * The places of the area and of its neighbours are filled from all areas, without replacement.
     *
     * @param deviations from the mean of all
     */
    static double[] ofNeighbourhoods(double[] deviations, Neighbours neighbours, int permutations, long seed) {
        return IntStream.range(0, deviations.length)
                .parallel()
                .mapToDouble(i -> {
                    double sum = deviations[i];
                    for (int j : neighbours.of(i)) {
                        sum += deviations[j];
                    }
                    int size = neighbours.of(i).length + 1;
                    return p(deviations.clone(), size, sum, 0, permutations, generator(seed, i));
                })
                .toArray();
    }

    static UniformRandomProvider generator(long seed, int number) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(seed + APART * (number + 1L));
    }

    /** Shuffles only as many of the values as are drawn; a shuffle may begin from any order, so the last one's serves. */
    private static double p(
            double[] values, int drawn, double sum, double mean, int permutations, UniformRandomProvider random) {
        if (drawn == 0 || drawn >= values.length) {
            return 1;
        }
        double observed = Math.abs(sum - drawn * mean) * (1 - ROUNDING);
        int asFar = 0;
        for (int r = 0; r < permutations; r++) {
            double total = 0;
            for (int k = 0; k < drawn; k++) {
                int at = k + random.nextInt(values.length - k);
                double value = values[at];
                values[at] = values[k];
                values[k] = value;
                total += value;
            }
            if (Math.abs(total - drawn * mean) >= observed) {
                asFar++;
            }
        }
        return (asFar + 1.0) / (permutations + 1);
    }
}
