package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.stats.BenjaminiHochberg;
import cymru.diogel.geodata.stats.BenjaminiHochberg.Tier;
import cymru.diogel.geodata.stats.space.GetisOrd;
import cymru.diogel.geodata.stats.space.LocalMoran;
import cymru.diogel.geodata.stats.space.LocalMoran.Quadrant;
import cymru.diogel.geodata.stats.space.Neighbours;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import java.util.Locale;
import java.util.function.IntPredicate;

/**
 * Which areas are hot or cold together with their neighbours (Gi*), and which are like them or stand out (local Moran), an
 * area each.
 *
 * @param p of Gi*, after Benjamini–Hochberg
 * @param moranP after Benjamini–Hochberg
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record Clusters(double[] z, double[] p, Quadrant[] moran, double[] moranP) {
    /** What an adjusted p is held to. */
    static final double ALPHA = 0.05;

    /** Enough for a lone area to pass the correction at 1 % over 400 areas; beyond so many, the normal distribution. */
    private static final int PERMUTATIONS = 39_999;

    private static final int MOST_PERMUTED = 400;

    private static final int FEWEST_PERMUTATIONS = 999;

    private static final int MOST_OF_MANY = 9_999;

    /** @param values smoothed rates, or of equal areas counts */
    public static Clusters of(double[] values, Neighbours neighbours, long seed) {
        GetisOrd.Result gi = gi(values, neighbours, seed);
        double[] moranP = LocalMoran.permuted(values, neighbours, permutations(values.length), seed);
        return new Clusters(
                gi.z(),
                BenjaminiHochberg.adjust(gi.p()),
                LocalMoran.of(values, neighbours).quadrant(),
                BenjaminiHochberg.adjust(moranP));
    }

    /**
     * Gi* with p by permutation: on rates of unequal populations the normal distribution finds areas where nothing is, in 6 to
     * 52 % of maps (the rarer the offence, the more). Cells are of one size, and too many to permute.
     */
    static GetisOrd.Result gi(double[] values, Neighbours neighbours, long seed) {
        GetisOrd.Result normal = GetisOrd.star(values, neighbours);
        return values.length > MOST_PERMUTED
                ? normal
                : new GetisOrd.Result(normal.z(), GetisOrd.permuted(values, neighbours, PERMUTATIONS, seed));
    }

    /** The least p of R permutations is 1/(R+1), which n areas corrected at α pass only where R ≥ n/α. */
    private static int permutations(int areas) {
        if (areas <= MOST_PERMUTED) {
            return PERMUTATIONS;
        }
        int wanted = (int) Math.ceil(areas / ALPHA);
        return wanted > MOST_OF_MANY ? FEWEST_PERMUTATIONS : wanted;
    }

    /** @param known of which areas the value is known */
    public void putInto(HotspotRow[] rows, IntPredicate known) {
        for (int i = 0; i < rows.length; i++) {
            if (known.test(i)) {
                put(rows[i], i);
            }
        }
    }

    private static String around(Quadrant quadrant) {
        return switch (quadrant) {
            case HIGH_HIGH, LOW_HIGH -> "above";
            case HIGH_LOW, LOW_LOW -> "below";
            case NONE -> "none";
        };
    }

    private void put(HotspotRow row, int i) {
        row.put(HotspotColumn.GI_Z, z[i]);
        row.putP(HotspotColumn.GI_P, p[i]);
        row.put(HotspotColumn.GI_TIER, Tier.of(z[i], p[i]).id());
        row.putP(HotspotColumn.MORAN_P, moranP[i]);
        Quadrant shown = row.number(HotspotColumn.MORAN_P) <= ALPHA ? moran[i] : Quadrant.NONE;
        row.put(HotspotColumn.MORAN, shown.name().toLowerCase(Locale.ROOT));
        row.put(HotspotColumn.AROUND, around(moran[i]));
    }
}
