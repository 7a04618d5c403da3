package cymru.diogel.geodata.stats.time;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.DiscreteSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The likeliest single step in a series of Poisson counts, as a change of recording practice makes: the split with the
 * greatest log likelihood ratio LLR = c₁ln(c₁/E₁) + c₂ln(c₂/E₂), E in proportion to exposure, against no step
 * (Worsley 1986; a scan of time after Kulldorff 1997).
 *
 * @param first position of the first period after the step, 1 to n − 1
 * @param ratio rate after / rate before; infinite where nothing was counted before
 * @param llr log likelihood ratio, in natural logarithms
 * @param p (1 + simulations whose greatest LLR is no smaller)/(simulations + 1), multinomial under no step
 */
public record StepChange(int first, double ratio, double llr, double p) {
    /**
     * The likeliest step, be it significant or not; none where nothing was counted or all exposure lies in one period.
     *
     * @param counts a period each, in order of time
     * @param exposure of each period, in any unit, 0 or more: its length, or {@link #seasonal}; above 0 where something was counted
     * @param simulations 99 or more for a p that can be small
     */
    public static Optional<StepChange> find(int[] counts, double[] exposure, int simulations, long seed) {
        check(counts, exposure);
        int total = Arrays.stream(counts).sum();
        double[] expected = shares(exposure);
        if (total == 0) {
            return Optional.empty();
        }
        Split best = Split.best(counts, expected);
        if (best.first() == 0) {
            return Optional.empty();
        }
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(seed);
        DiscreteSampler period = AliasMethodDiscreteSampler.of(random, expected);
        int asGreat = 0;
        for (int run = 0; run < simulations; run++) {
            int[] simulated = new int[counts.length];
            for (int incident = 0; incident < total; incident++) {
                simulated[period.sample()]++;
            }
            asGreat += Split.best(simulated, expected).llr() >= best.llr() ? 1 : 0;
        }
        double p = (1.0 + asGreat) / (1.0 + simulations);
        return Optional.of(new StepChange(best.first(), best.ratio(), best.llr(), p));
    }

    /**
     * Exposure with the seasons in it: the mean count of each phase of the cycle, laid over the series. Taken from the same
     * counts, it makes the test a little cautious; give it whole years.
     *
     * @param cycle periods in a cycle: 12 for months
     */
    public static double[] seasonal(int[] counts, int cycle) {
        double[] mean = new double[counts.length];
        for (int i = 0; i < counts.length; i++) {
            mean[i] = IntStream.iterate(i % cycle, at -> at < counts.length, at -> at + cycle)
                    .map(at -> counts[at])
                    .average()
                    .orElse(0);
        }
        return mean;
    }

    private static double[] shares(double[] exposure) {
        double sum = Arrays.stream(exposure).sum();
        return Arrays.stream(exposure).map(part -> part / sum).toArray();
    }

    private static void check(int[] counts, double[] exposure) {
        if (counts.length != exposure.length) {
            throw new IllegalArgumentException(
                    "expected an exposure for each of " + counts.length + " periods, got " + exposure.length);
        }
        for (int i = 0; i < counts.length; i++) {
            if (counts[i] < 0
                    || !(exposure[i] >= 0)
                    || Double.isInfinite(exposure[i])
                    || (counts[i] > 0 && exposure[i] == 0)) {
                throw new IllegalArgumentException("expected a count of 0 or more and its exposure for period " + i
                        + ", got " + counts[i] + " and " + exposure[i]);
            }
        }
    }

    /** A split of the series, or none ({@code first} 0). */
    private record Split(int first, double ratio, double llr) {
        static Split best(int[] counts, double[] share) {
            int total = Arrays.stream(counts).sum();
            Split best = new Split(0, 1, Double.NEGATIVE_INFINITY);
            int before = 0;
            double shareBefore = 0;
            for (int first = 1; first < counts.length; first++) {
                before += counts[first - 1];
                shareBefore += share[first - 1];
                int after = total - before;
                double shareAfter = 1 - shareBefore;
                double llr = term(before, total * shareBefore) + term(after, total * shareAfter);
                if (shareBefore > 0 && share[first] > 0 && llr > best.llr()) {
                    best = new Split(first, after / shareAfter * shareBefore / before, llr);
                }
            }
            return best;
        }

        private static double term(int count, double expected) {
            return count == 0 ? 0 : count * Math.log(count / expected);
        }
    }
}
