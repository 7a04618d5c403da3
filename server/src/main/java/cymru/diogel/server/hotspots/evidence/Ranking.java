package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.stats.targeting.DrawnMeasure;
import cymru.diogel.geodata.stats.targeting.DrawnRanks;
import cymru.diogel.geodata.stats.targeting.RankRange;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;

/** How sure each rank is: the ranks of 1,000 seeded draws, over the areas that have the measure. */
public final class Ranking {
    private static final int DRAWS = 1_000;

    /** Beyond so many, most of them without an incident, a rank says nothing and the draws take seconds. */
    private static final int MOST = 10_000;

    private Ranking() {}

    /** Whether so many areas are worth the draws. */
    public static boolean worth(int areas) {
        return areas > 0 && areas <= MOST;
    }

    /** The ranks in each draw. */
    public static DrawnRanks draw(int areas, DrawnMeasure measure, long seed) {
        return DrawnRanks.of(areas, DRAWS, seed, measure);
    }

    /** @param areas positions of those that have the measure, in the order in which it is drawn */
    public static void putInto(HotspotRow[] rows, int[] areas, DrawnRanks ranks, int topN) {
        RankRange range = ranks.range(Math.min(topN, areas.length));
        for (int at = 0; at < areas.length; at++) {
            HotspotRow row = rows[areas[at]];
            row.put(HotspotColumn.RANK_LOW, range.low()[at]);
            row.put(HotspotColumn.RANK_HIGH, range.high()[at]);
            row.put(HotspotColumn.IN_TOP, range.inTop()[at]);
        }
    }
}
