package cymru.diogel.geodata.stats.targeting;

import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;

/**
 * How sure a rank is: the ranks of many draws of every area's measure (Goldstein and Spiegelhalter 1996). Rank 1 is the
 * highest; areas alike in a draw share the better rank. Arrays hold an area each.
 *
 * @param low rank that 5 % of draws do not exceed
 * @param high rank that 95 % of draws do not exceed
 * @param inTop share of draws in which the area is among the top N
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record RankRange(int[] low, int[] high, double[] inTop) {
    /** Ranks of gamma posteriors, as empirical Bayes gives them: see {@link GammaRates}. */
    public static RankRange of(double[] shape, double[] rate, int draws, long seed, int topN) {
        return of(shape.length, draws, seed, topN, new GammaRates(shape, rate));
    }

    /**
     * Ranks of any measure that can be drawn. Every draw has a seed of its own, so the answer is the same whatever the threads.
     *
     * @param topN 1 to the number of areas
     */
    public static RankRange of(int areas, int draws, long seed, int topN, DrawnMeasure measure) {
        if (topN < 1 || topN > areas) {
            throw new IllegalArgumentException("expected a top N of 1 to " + areas + " areas, got " + topN);
        }
        if (draws < 1) {
            throw new IllegalArgumentException("expected 1 draw or more, got " + draws);
        }
        long[] seeds = RandomSource.SPLIT_MIX_64.create(seed).longs(draws).toArray();
        int[][] ranks = new int[draws][];
        IntStream.range(0, draws).parallel().forEach(draw -> {
            double[] values = new double[areas];
            measure.draw(RandomSource.XO_RO_SHI_RO_128_PP.create(seeds[draw]), values);
            ranks[draw] = Ranks.fromHighest(values);
        });
        int[] low = new int[areas];
        int[] high = new int[areas];
        double[] inTop = new double[areas];
        IntStream.range(0, areas).parallel().forEach(area -> {
            int[] times = new int[areas + 1];
            for (int[] drawn : ranks) {
                times[drawn[area]]++;
            }
            low[area] = reached(times, position(draws, 5));
            high[area] = reached(times, position(draws, 95));
            inTop[area] = (double) IntStream.rangeClosed(1, topN)
                            .map(rank -> times[rank])
                            .sum()
                    / draws;
        });
        return new RankRange(low, high, inTop);
    }

    /** The rank that comes {@code position}-th, counted from 0, where each rank r occurs {@code times[r]} times. */
    private static int reached(int[] times, int position) {
        int rank = 0;
        int passed = 0;
        while (passed <= position) {
            passed += times[++rank];
        }
        return rank;
    }

    /** The ceil(percent·n/100)-th smallest, counted from 0. */
    private static int position(int n, int percent) {
        return (int) (((long) n * percent + 99) / 100) - 1;
    }
}
