package cymru.diogel.geodata.stats.space;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.commons.rng.UniformRandomProvider;
import org.apache.commons.rng.sampling.distribution.AliasMethodDiscreteSampler;
import org.apache.commons.rng.sampling.distribution.SharedStateDiscreteSampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * The scan statistic for clusters of high rates (Kulldorff 1997, Communications in Statistics 26, 1481–1496), Poisson
 * model: zones grow around every area by its nearest, and the likeliest is tested against the likeliest of simulations
 * that share the same number of incidents out by population. One test for the whole map, so no further correction is due.
 */
public final class SpatialScan {
    /** The 64-bit golden ratio: it keeps the seeds of neighbouring numbers apart. */
    private static final long APART = 0x9E3779B97F4A7C15L;

    private final double[] population;
    private final double people;
    private final int[][] zones;

    /**
     * A zone with more incidents than expected.
     *
     * @param areas ascending positions
     * @param expected at the rate of the whole map
     * @param logLikelihoodRatio see {@link SpatialScan#logLikelihoodRatio}
     * @param p (1 + simulations whose likeliest zone is at least as likely) / (R + 1)
     */
    @SuppressWarnings("ArrayRecordComponent") // Columns: read, never compared.
    public record Cluster(int[] areas, int count, double expected, double logLikelihoodRatio, double p) {}

    /**
     * @param x eastings of the areas' middles, metres
     * @param y northings, metres
     * @param population residents or person-years; areas without any are left out, with their incidents
     * @param largestShare of the population in a zone (0.2)
     */
    public SpatialScan(double[] x, double[] y, double[] population, double largestShare) {
        this.population = population;
        people = Arrays.stream(population).sum();
        int[] peopled =
                IntStream.range(0, x.length).filter(i -> population[i] > 0).toArray();
        zones = Arrays.stream(peopled)
                .mapToObj(centre -> zone(x, y, peopled, centre, largestShare * people))
                .toArray(int[][]::new);
    }

    /**
     * LLR = c·ln(c/E) + (C−c)·ln((C−c)/(C−E)) where the rate inside is above the rate outside, else 0; 0·ln 0 = 0.
     *
     * @param count c, inside
     * @param expected E, inside
     * @param total C, of the whole map
     */
    public static double logLikelihoodRatio(double count, double expected, double total) {
        if (count * (total - expected) <= (total - count) * expected) {
            return 0;
        }
        double outside = total - count;
        return count * Math.log(count / expected)
                + (outside == 0 ? 0 : outside * Math.log(outside / (total - expected)));
    }

    /**
     * The likeliest cluster and then those that overlap none before, falling; empty where nothing was counted or no zone is
     * above the rest.
     *
     * @param simulations R, 999 or more
     */
    public List<Cluster> clusters(int[] counts, int simulations, long seed) {
        int total = IntStream.range(0, counts.length)
                .filter(i -> population[i] > 0)
                .map(i -> counts[i])
                .sum();
        if (total == 0) {
            return List.of();
        }
        double[] likeliest = simulate(total, simulations, seed);
        List<Cluster> found = new ArrayList<>();
        BitSet taken = new BitSet();
        for (Cluster cluster : candidates(counts, total, likeliest)) {
            if (Arrays.stream(cluster.areas).noneMatch(taken::get)) {
                Arrays.stream(cluster.areas).forEach(taken::set);
                found.add(cluster);
            }
        }
        return found;
    }

    private List<Cluster> candidates(int[] counts, int total, double[] likeliest) {
        List<Cluster> candidates = new ArrayList<>();
        for (int[] zone : zones) {
            int count = 0;
            double inside = 0;
            for (int k = 0; k < zone.length; k++) {
                count += counts[zone[k]];
                inside += population[zone[k]];
                double ratio = logLikelihoodRatio(count, inside * total / people, total);
                if (ratio > 0) {
                    int[] areas = Arrays.stream(zone, 0, k + 1).sorted().toArray();
                    long above = Arrays.stream(likeliest)
                            .filter(simulated -> simulated >= ratio)
                            .count();
                    candidates.add(new Cluster(
                            areas, count, inside * total / people, ratio, (1.0 + above) / (likeliest.length + 1)));
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(cluster -> -cluster.logLikelihoodRatio));
        return candidates;
    }

    private double[] simulate(int total, int simulations, long seed) {
        SharedStateDiscreteSampler places = AliasMethodDiscreteSampler.of(generator(seed, -1), population);
        return IntStream.range(0, simulations)
                .parallel()
                .mapToDouble(simulation -> {
                    UniformRandomProvider random = generator(seed, simulation);
                    SharedStateDiscreteSampler draw = places.withUniformRandomProvider(random);
                    int[] counts = new int[population.length];
                    for (int incident = 0; incident < total; incident++) {
                        counts[draw.sample()]++;
                    }
                    return likeliest(counts, total);
                })
                .toArray();
    }

    /** Each simulation has a generator of its own, so the answer hangs on the seed and not on the threads. */
    private static UniformRandomProvider generator(long seed, int simulation) {
        return RandomSource.XO_RO_SHI_RO_128_PP.create(seed + APART * (simulation + 1L));
    }

    private double likeliest(int[] counts, int total) {
        double most = 0;
        for (int[] zone : zones) {
            int count = 0;
            double inside = 0;
            for (int area : zone) {
                count += counts[area];
                inside += population[area];
                most = Math.max(most, logLikelihoodRatio(count, inside * total / people, total));
            }
        }
        return most;
    }

    /** An area and its nearest, up to a population; the area alone where it has more by itself. */
    private int[] zone(double[] x, double[] y, int[] peopled, int centre, double most) {
        int[] nearest = Arrays.stream(peopled)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> Math.hypot(x[i] - x[centre], y[i] - y[centre]))
                        .thenComparing(i -> i != centre))
                .mapToInt(Integer::intValue)
                .toArray();
        double inside = population[centre];
        int size = 1;
        while (size < nearest.length && inside + population[nearest[size]] <= most) {
            inside += population[nearest[size]];
            size++;
        }
        return Arrays.copyOf(nearest, size);
    }
}
