package cymru.diogel.geodata.stats.space;

import java.util.Arrays;

/**
 * Mean and variance (divided by n) of values.
 *
 * @param vary whether they differ by more than rounding; constant values do not
 */
record Moments(double mean, double variance, boolean vary) {
    static Moments of(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        double mean = values.length == 0 ? 0 : sum / values.length;
        double squares = 0;
        double size = 0;
        for (double value : values) {
            squares += (value - mean) * (value - mean);
            size = Math.max(size, Math.abs(value));
        }
        double variance = values.length == 0 ? 0 : squares / values.length;
        return new Moments(mean, variance, values.length > 1 && Math.sqrt(variance) > 1e-12 * size);
    }

    /** Deviations from the mean in standard deviations, where they vary. */
    double[] scores(double[] values) {
        double deviation = Math.sqrt(variance);
        return Arrays.stream(values).map(value -> (value - mean) / deviation).toArray();
    }
}
