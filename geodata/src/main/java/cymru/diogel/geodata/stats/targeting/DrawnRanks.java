package cymru.diogel.geodata.stats.targeting;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.rng.simple.RandomSource;

/**
 * Ranks of areas in many random draws of what they are ranked by. Rank 1 is the highest; areas alike in a draw share the
 * better rank.
 *
 * @param ranks [draw][area]
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record DrawnRanks(int[][] ranks) {
    /** Draws any measure. Every draw has a seed of its own, so the answer is the same whatever the threads. */
    public static DrawnRanks of(int areas, int draws, long seed, DrawnMeasure measure) {
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
        return new DrawnRanks(ranks);
    }

    /** Ranks of a measure that is made of the ranks of each draw, such as a score of which one part is drawn. */
    public DrawnRanks then(UnaryOperator<double[]> measure) {
        int[][] next = new int[ranks.length][];
        IntStream.range(0, ranks.length)
                .parallel()
                .forEach(draw -> next[draw] = Ranks.fromHighest(measure.apply(
                        Arrays.stream(ranks[draw]).asDoubleStream().toArray())));
        return new DrawnRanks(next);
    }

    /** @param topN 1 to the number of areas */
    public RankRange range(int topN) {
        int areas = ranks[0].length;
        if (topN < 1 || topN > areas) {
            throw new IllegalArgumentException("expected a top N of 1 to " + areas + " areas, got " + topN);
        }
        int[] low = new int[areas];
        int[] high = new int[areas];
        double[] inTop = new double[areas];
        IntStream.range(0, areas).parallel().forEach(area -> {
            int[] times = new int[areas + 1];
            for (int[] drawn : ranks) {
                times[drawn[area]]++;
            }
            low[area] = reached(times, position(ranks.length, 5));
            high[area] = reached(times, position(ranks.length, 95));
            inTop[area] = (double) IntStream.rangeClosed(1, topN)
                            .map(rank -> times[rank])
                            .sum()
                    / ranks.length;
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
