package cymru.diogel.geodata.stats.space;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.stats.BenjaminiHochberg;
import cymru.diogel.geodata.stats.EmpiricalBayes;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.NormalizedGaussianSampler;
import org.apache.commons.rng.sampling.distribution.PoissonSampler;
import org.apache.commons.rng.sampling.distribution.ZigguratSampler;
import org.apache.commons.rng.simple.RandomSource;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where nothing is planted nothing may be found: the share of 200 seeds in which any of the sample's 204 wards is
 * significant at 5 % after the correction. With 200 seeds a share of 5 % shows up to 8.1 % (two standard errors).
 */
class NullTest {
    private static final int SEEDS = 200;
    private static final double LEVEL = 0.05;
    private static final double MOST = LEVEL + 2 * Math.sqrt(LEVEL * (1 - LEVEL) / SEEDS);
    private static final int PERMUTATIONS = 9999;

    private static double[] residents;
    private static Neighbours neighbours;

    @BeforeAll
    static void wards() throws Exception {
        Table areas = Table.read(Path.of("src/test/resources/golden/sample-areas.csv"));
        residents = areas.numbers("person_years");
        neighbours = areas.neighbours();
    }

    /** With a flat rate, and with wards that differ at random but not by place. */
    @ParameterizedTest
    @CsvSource({"0.0136, 0", "0.0136, 0.3", "0.001, 0", "0.001, 0.3", "0.0001, 0"})
    void permutationsOfSmoothedRatesHoldTheLevel(double rate, double spread) {
        assertThat(falseAlarms(seed -> GetisOrd.permuted(smoothed(rate, spread, seed), neighbours, PERMUTATIONS, seed)))
                .as("Gi*")
                .isLessThanOrEqualTo(MOST);
        assertThat(falseAlarms(
                        seed -> LocalMoran.permuted(smoothed(rate, spread, seed), neighbours, PERMUTATIONS, seed)))
                .as("local Moran")
                .isLessThanOrEqualTo(MOST);
    }

    /** Why lists use permutations: counts of a few are too skewed for the normal distribution. */
    @Test
    void theNormalDistributionDoesNotHoldTheLevelForSmallCounts() {
        assertThat(falseAlarms(
                        seed -> GetisOrd.star(raw(0.001, seed), neighbours).p()))
                .isGreaterThan(2 * LEVEL);
        assertThat(falseAlarms(
                        seed -> LocalMoran.of(raw(0.001, seed), neighbours).p()))
                .isGreaterThan(2 * LEVEL);
    }

    private static double falseAlarms(IntFunction<double[]> p) {
        return IntStream.range(0, SEEDS)
                        .parallel()
                        .filter(seed -> Arrays.stream(BenjaminiHochberg.adjust(p.apply(seed)))
                                .anyMatch(adjusted -> adjusted <= LEVEL))
                        .count()
                / (double) SEEDS;
    }

    private static double[] smoothed(double rate, double spread, int seed) {
        return EmpiricalBayes.rates(counts(rate, spread, seed), residents);
    }

    private static double[] raw(double rate, int seed) {
        int[] counts = counts(rate, 0, seed);
        return IntStream.range(0, counts.length)
                .mapToDouble(i -> counts[i] / residents[i])
                .toArray();
    }

    private static int[] counts(double rate, double spread, int seed) {
        UniformRandomProvider random = RandomSource.XO_RO_SHI_RO_128_PP.create(1000L + seed);
        NormalizedGaussianSampler normal = ZigguratSampler.NormalizedGaussian.of(random);
        return Arrays.stream(residents)
                .map(people -> people * rate * Math.exp(spread * normal.sample() - spread * spread / 2))
                .mapToInt(mean -> PoissonSampler.of(random, mean).sample())
                .toArray();
    }
}
