package cymru.diogel.geodata.stats.targeting;

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

    /** Ranks of any measure that can be drawn: see {@link DrawnRanks}. */
    public static RankRange of(int areas, int draws, long seed, int topN, DrawnMeasure measure) {
        return DrawnRanks.of(areas, draws, seed, measure).range(topN);
    }
}
