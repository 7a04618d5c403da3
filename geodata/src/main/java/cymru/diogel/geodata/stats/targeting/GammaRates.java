package cymru.diogel.geodata.stats.targeting;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;

/**
 * Draws of every area's rate from its gamma posterior, by Marsaglia and Tsang (2000): d = a − 1/3, v = (1 + x/√(9d))³ with
 * x normal; shapes under 1 by their boost U^(1/a).
 */
public final class GammaRates implements DrawnMeasure {
    private final double[] shape;
    private final double[] d;
    private final double[] c;
    private final double[] scale;

    /**
     * @param shape of each area, above 0
     * @param rate of each area, above 0, in person-years: draws are per person-year
     */
    public GammaRates(double[] shape, double[] rate) {
        if (shape.length != rate.length) {
            throw new IllegalArgumentException(
                    "expected a shape and a rate for each area, got " + shape.length + " and " + rate.length);
        }
        for (int i = 0; i < shape.length; i++) {
            if (!(shape[i] > 0 && rate[i] > 0) || Double.isInfinite(shape[i] + rate[i])) {
                throw new IllegalArgumentException(
                        "expected a shape and a rate above 0 for area " + i + ", got " + shape[i] + " and " + rate[i]);
            }
        }
        this.shape = shape.clone();
        d = Arrays.stream(shape).map(a -> (a < 1 ? a + 1 : a) - 1.0 / 3).toArray();
        c = Arrays.stream(d).map(each -> 1 / Math.sqrt(9 * each)).toArray();
        scale = IntStream.range(0, d.length).mapToDouble(i -> d[i] / rate[i]).toArray();
    }

    @Override
    public void draw(UniformRandomProvider random, double[] values) {
        ZigguratSampler.NormalizedGaussian normal = ZigguratSampler.NormalizedGaussian.of(random);
        for (int i = 0; i < d.length; i++) {
            double boost = shape[i] < 1 ? Math.pow(open(random), 1 / shape[i]) : 1;
            values[i] = boost * scale[i] * cube(d[i], c[i], random, normal);
        }
    }

    /** v, by acceptance. */
    private static double cube(
            double d, double c, UniformRandomProvider random, ZigguratSampler.NormalizedGaussian normal) {
        while (true) {
            double x = normal.sample();
            double root = 1 + c * x;
            double v = root * root * root;
            double u = open(random);
            // The first test accepts nearly all without a logarithm; a v below 0 has none, and is refused by both.
            if (u < 1 - 0.0331 * x * x * x * x || Math.log(u) < 0.5 * x * x + d * (1 - v + Math.log(v))) {
                return v;
            }
        }
    }

    /** Uniform above 0, so that its logarithm is a number. */
    private static double open(UniformRandomProvider random) {
        return 1 - random.nextDouble();
    }
}
