package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.stats.targeting.DrawnMeasure;
import cymru.diogel.geodata.stats.targeting.RankRange;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;

/** How sure each rank is: the ranks of 1,000 seeded draws, over the areas that have the measure. */
public final class Ranking {
    private static final int DRAWS = 1_000;

    /** Beyond so many, most of them without an incident, a rank says nothing and the draws take seconds. */
    private static final int MOST = 2_000;

    private Ranking() {}

    /** @param areas positions of those that have the measure, in the order in which it is drawn */
    public static void putInto(HotspotRow[] rows, int[] areas, DrawnMeasure measure, int topN, long seed) {
        if (areas.length == 0 || areas.length > MOST) {
            return;
        }
        RankRange range = RankRange.of(areas.length, DRAWS, seed, Math.min(topN, areas.length), measure);
        for (int at = 0; at < areas.length; at++) {
            HotspotRow row = rows[areas[at]];
            row.put(HotspotColumn.RANK_LOW, range.low()[at]);
            row.put(HotspotColumn.RANK_HIGH, range.high()[at]);
            row.put(HotspotColumn.IN_TOP, range.inTop()[at]);
        }
    }
}
