package cymru.diogel.geodata.stats;

import cymru.diogel.geodata.stats.space.Neighbours;
import java.util.Arrays;
import org.apache.commons.statistics.distribution.GammaDistribution;

/**
 * Rates drawn towards a mean by as much as their person-years are few: Marshall's estimator by moments (Marshall 1991,
 * Applied Statistics 40, 283–294), over all areas or over each area's surroundings, as spdep's {@code EBest} and
 * {@code EBlocal}. With m = ΣO/Σn, s² = Σn(p−m)²/Σn and A = max(0, s² − m/n̄), the rate is m + A(p−m)/(A + m/n).
 *
 * <p>Counts are incidents, person-years residents × years, rates per person-year. An area without person-years has no
 * rate of its own: its count is left out and its answer is the mean.
 */
public final class EmpiricalBayes {
    private EmpiricalBayes() {}

    /**
     * Smoothed rates with the interval of their gamma posterior. Where {@link #differs} is false the counts give no
     * evidence that areas differ: every rate is the mean with the Poisson interval of all counts together.
     *
     * @param mean m, per person-year
     * @param variance A, between areas
     * @param shape m²/A + O of the gamma posterior; ΣO where A is 0, and 0 where no incident was counted
     * @param rateParameter m/A + n; Σn where A is 0
     */
    @SuppressWarnings("ArrayRecordComponent") // Columns: read, never compared.
    public record Smoothed(
            double mean,
            double variance,
            double[] rate,
            double[] low,
            double[] high,
            double[] shape,
            double[] rateParameter) {
        /** Whether areas differ by more than chance brings about, so that they may be ranked. */
        public boolean differs() {
            return variance > 0;
        }
    }

    /**
     * Smoothed over all areas.
     *
     * @param level coverage of the interval, above 0 and below 1 (0.95)
     */
    public static Smoothed global(int[] counts, double[] personYears, double level) {
        Prior prior = Prior.of(counts, personYears);
        return prior.variance > 0 ? posterior(prior, counts, personYears, level) : pooled(prior, counts.length, level);
    }

    /** The smoothed rates of {@link #global} without their intervals. */
    public static double[] rates(int[] counts, double[] personYears) {
        Prior prior = Prior.of(counts, personYears);
        double[] rates = new double[counts.length];
        for (int i = 0; i < rates.length; i++) {
            rates[i] = drawn(prior.mean, prior.variance, counts[i], personYears[i]);
        }
        return rates;
    }

    /**
     * Rates smoothed over each area's neighbours and itself. As in spdep's default, s² is taken of each area's rate from
     * the mean of that area's own surroundings. An area without neighbours keeps its own rate.
     */
    public static double[] local(int[] counts, double[] personYears, Neighbours neighbours) {
        int size = counts.length;
        double[] mean = new double[size];
        double[] squares = new double[size];
        for (int i = 0; i < size; i++) {
            double incidents = personYears[i] > 0 ? counts[i] : 0;
            double years = personYears[i];
            for (int j : neighbours.of(i)) {
                incidents += personYears[j] > 0 ? counts[j] : 0;
                years += personYears[j];
            }
            mean[i] = incidents == 0 ? 0 : incidents / years;
            double apart = personYears[i] > 0 ? counts[i] / personYears[i] - mean[i] : 0;
            squares[i] = personYears[i] * apart * apart;
        }
        double[] rates = new double[size];
        for (int i = 0; i < size; i++) {
            double sum = squares[i];
            double years = personYears[i];
            int peopled = personYears[i] > 0 ? 1 : 0;
            for (int j : neighbours.of(i)) {
                sum += squares[j];
                years += personYears[j];
                peopled += personYears[j] > 0 ? 1 : 0;
            }
            double variance = years > 0 ? Math.max(0, (sum - mean[i] * peopled) / years) : 0;
            rates[i] = drawn(mean[i], variance, counts[i], personYears[i]);
        }
        return rates;
    }

    /** m + A(p−m)/(A + m/n), and m where A is 0 or there is nobody. */
    private static double drawn(double mean, double variance, int count, double personYears) {
        return variance == 0 || !(personYears > 0)
                ? mean
                : mean + variance * (count / personYears - mean) / (variance + mean / personYears);
    }

    private static Smoothed posterior(Prior prior, int[] counts, double[] personYears, double level) {
        int size = counts.length;
        double[][] columns = new double[5][size];
        for (int i = 0; i < size; i++) {
            boolean peopled = personYears[i] > 0;
            double shape = prior.mean * prior.mean / prior.variance + (peopled ? counts[i] : 0);
            double rateParameter = prior.mean / prior.variance + (peopled ? personYears[i] : 0);
            GammaDistribution posterior = GammaDistribution.of(shape, 1 / rateParameter);
            columns[0][i] = drawn(prior.mean, prior.variance, counts[i], personYears[i]);
            columns[1][i] = posterior.inverseCumulativeProbability((1 - level) / 2);
            columns[2][i] = posterior.inverseSurvivalProbability((1 - level) / 2);
            columns[3][i] = shape;
            columns[4][i] = rateParameter;
        }
        return new Smoothed(prior.mean, prior.variance, columns[0], columns[1], columns[2], columns[3], columns[4]);
    }

    private static Smoothed pooled(Prior prior, int size, double level) {
        PoissonInterval interval = PoissonInterval.of((int) prior.incidents, level);
        double years = prior.personYears;
        return new Smoothed(
                prior.mean,
                0,
                filled(size, prior.mean),
                filled(size, years > 0 ? interval.low() / years : 0),
                filled(size, years > 0 ? interval.high() / years : 0),
                filled(size, prior.incidents),
                filled(size, years));
    }

    private static double[] filled(int size, double value) {
        double[] column = new double[size];
        Arrays.fill(column, value);
        return column;
    }

    /** Mean and variance between areas, by moments, with the sums they came from. */
    private record Prior(double mean, double variance, double incidents, double personYears) {
        static Prior of(int[] counts, double[] personYears) {
            double incidents = 0;
            double years = 0;
            int peopled = 0;
            for (int i = 0; i < counts.length; i++) {
                if (personYears[i] > 0) {
                    incidents += counts[i];
                    years += personYears[i];
                    peopled++;
                }
            }
            if (incidents == 0) {
                return new Prior(0, 0, 0, years);
            }
            double mean = incidents / years;
            double squares = 0;
            for (int i = 0; i < counts.length; i++) {
                if (personYears[i] > 0) {
                    double apart = counts[i] / personYears[i] - mean;
                    squares += personYears[i] * apart * apart;
                }
            }
            return new Prior(mean, Math.max(0, (squares - mean * peopled) / years), incidents, years);
        }
    }
}
