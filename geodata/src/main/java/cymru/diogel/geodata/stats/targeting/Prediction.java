package cymru.diogel.geodata.stats.targeting;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How well a list foresaw what followed. Position k − 1 holds the top k of the list: the prediction accuracy index
 * PAI = (c/C)/(a/A) (Chainey, Tompson and Uhlig 2008) and the prediction efficiency index PEI = PAI / the best PAI that so
 * much ground could have had (Hunt 2016).
 *
 * @param order positions of the areas in order of the prediction
 * @param pai 1 is no better than chance
 * @param pei 0 to 1, 1 is the best choice of ground
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record Prediction(int[] order, double[] pai, double[] pei) {
    /**
     * Nothing where nothing happened.
     *
     * @param observed incidents that followed in each area
     * @param predicted what the list was ordered by, highest first; ties go to the area with fewer incidents, so that chance never flatters
     * @param area ground of each, above 0, in any unit; all 1 for equal cells
     */
    public static Optional<Prediction> of(int[] observed, double[] predicted, double[] area) {
        int n = observed.length;
        if (predicted.length != n || area.length != n || !Arrays.stream(area).allMatch(ground -> ground > 0)) {
            throw new IllegalArgumentException("expected a prediction and ground above 0 for each of " + n + " areas");
        }
        double incidents = Arrays.stream(observed).asLongStream().sum();
        if (incidents == 0) {
            return Optional.empty();
        }
        double ground = Arrays.stream(area).sum();
        int[] order = order(
                n, Comparator.comparingDouble((Integer i) -> -predicted[i]).thenComparingInt(i -> observed[i]));
        int[] best = order(n, Comparator.comparingDouble((Integer i) -> -observed[i] / area[i]));
        double[] pai = new double[n];
        double[] pei = new double[n];
        double caught = 0;
        double covered = 0;
        for (int k = 0; k < n; k++) {
            caught += observed[order[k]];
            covered += area[order[k]];
            pai[k] = (caught / incidents) / (covered / ground);
            pei[k] = caught / most(covered, best, observed, area);
        }
        return Optional.of(new Prediction(order, pai, pei));
    }

    /** The most incidents on so much ground: the densest areas first, the last in part. */
    private static double most(double ground, int[] densest, int[] observed, double[] area) {
        double left = ground;
        double caught = 0;
        for (int i : densest) {
            double part = Math.min(1, left / area[i]);
            caught += part * observed[i];
            left -= part * area[i];
        }
        return caught;
    }

    private static int[] order(int n, Comparator<Integer> by) {
        return IntStream.range(0, n)
                .boxed()
                .sorted(by)
                .mapToInt(Integer::intValue)
                .toArray();
    }
}
