package cymru.diogel.geodata.stats.time;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.rng.sampling.ArraySampler;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Near repeats by Knox (1964), with permuted dates (Besag and Diggle 1977; Johnson et al. 2007): whether incidents follow one
 * another closely in space and time more often than if dates fell on places at random. Arrays are [distance band][day band].
 *
 * @param pairs pairs of incidents seen in each band
 * @param expected mean of the permutations
 * @param p (permutations with no fewer pairs + 1)/(permutations + 1), one-sided
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record NearRepeat(int[][] pairs, double[][] expected, double[][] p) {
    /**
     * Deterministic for a seed, whatever the threads.
     *
     * @param x eastings in metres, one an incident
     * @param y northings in metres
     * @param day day number of each incident
     * @param metres rising upper bounds of the distance bands, each included; pairs farther apart are left out
     * @param days rising upper bounds of the day bands, each included
     * @param permutations 99 or more for a p that can be small
     */
    public static NearRepeat of(
            double[] x, double[] y, int[] day, double[] metres, int[] days, int permutations, long seed) {
        if (x.length != y.length || x.length != day.length) {
            throw new IllegalArgumentException("expected x, y and day of the same incidents, got " + x.length + ", "
                    + y.length + " and " + day.length);
        }
        NearPairs near = NearPairs.within(x, y, metres);
        int[][] observed = near.count(day, metres.length, days);
        long[] seeds =
                RandomSource.SPLIT_MIX_64.create(seed).longs(permutations).toArray();
        int[][][] permuted = IntStream.range(0, permutations)
                .parallel()
                .mapToObj(run -> {
                    int[] dates =
                            ArraySampler.shuffle(RandomSource.XO_RO_SHI_RO_128_PP.create(seeds[run]), day.clone());
                    return near.count(dates, metres.length, days);
                })
                .toArray(int[][][]::new);
        double[][] expected = new double[metres.length][days.length];
        double[][] p = new double[metres.length][days.length];
        for (int d = 0; d < metres.length; d++) {
            for (int t = 0; t < days.length; t++) {
                int[] counts = column(permuted, d, t);
                int seen = observed[d][t];
                expected[d][t] = Arrays.stream(counts).average().orElse(0);
                p[d][t] = (Arrays.stream(counts).filter(count -> count >= seen).count() + 1.0) / (permutations + 1.0);
            }
        }
        return new NearRepeat(observed, expected, p);
    }

    private static int[] column(int[][][] permuted, int d, int t) {
        return Arrays.stream(permuted).mapToInt(counts -> counts[d][t]).toArray();
    }
}
