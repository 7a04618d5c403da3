package cymru.diogel.geodata.stats.targeting;

import java.util.Arrays;

/**
 * A targeting score: each indicator's place among all areas, s = (rank − 0.5)/n with midranks for ties, weighted and summed,
 * C = Σw·s. From near 0 (best off) to near 1.
 *
 * @param score an area each
 * @param part [indicator][area], w·s: the parts of the score, summing to it
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record TargetingScore(double[] score, double[][] part) {
    private static final double TOLERANCE = 1e-9;

    /**
     * @param indicators [indicator][area], higher is worse, no NaN
     * @param weights one an indicator, 0 or more, summing to 1 (so there is one at least)
     */
    public static TargetingScore of(double[][] indicators, double[] weights) {
        check(indicators, weights);
        double[][] part = new double[indicators.length][];
        double[] score = new double[indicators[0].length];
        for (int k = 0; k < indicators.length; k++) {
            double weight = weights[k];
            part[k] = Arrays.stream(Ranks.places(indicators[k]))
                    .map(s -> weight * s)
                    .toArray();
            for (int i = 0; i < score.length; i++) {
                score[i] += part[k][i];
            }
        }
        return new TargetingScore(score, part);
    }

    private static void check(double[][] indicators, double[] weights) {
        if (indicators.length != weights.length) {
            throw new IllegalArgumentException(
                    "expected a weight for each of " + indicators.length + " indicators, got " + weights.length);
        }
        if (!Arrays.stream(weights).allMatch(weight -> weight >= 0)) {
            throw new IllegalArgumentException("expected weights of 0 or more, got " + Arrays.toString(weights));
        }
        double sum = Arrays.stream(weights).sum();
        if (!(Math.abs(sum - 1) <= TOLERANCE)) {
            throw new IllegalArgumentException(
                    "expected weights that sum to 1, got " + Arrays.toString(weights) + ", which sum to " + sum);
        }
        for (double[] indicator : indicators) {
            if (indicator.length != indicators[0].length
                    || Arrays.stream(indicator).anyMatch(Double::isNaN)) {
                throw new IllegalArgumentException("expected a value of every indicator for every area");
            }
        }
    }
}
