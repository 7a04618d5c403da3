package cymru.diogel.server.counts;

import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import java.util.Map;

/** What a role may see of each area's count over a period. */
public final class AreaCounts {
    /** What a hidden count of 1 to 4 stands as in sums over several areas. */
    public static final int HIDDEN_STANDS_AS = 2;

    private final Map<Integer, ShownCount> byArea;
    private final Map<Integer, Integer> standIns;

    /** @param standIns for counts that are hidden although they are larger: a number that is shown elsewhere */
    AreaCounts(Map<Integer, ShownCount> byArea, Map<Integer, Integer> standIns) {
        this.byArea = byArea;
        this.standIns = standIns;
    }

    /** The count of an area by its area_id; an area of which nothing was recorded has 0. */
    public ShownCount of(int areaId) {
        return byArea.getOrDefault(areaId, new Known(0));
    }

    /** The count where it is shown, else what stands in for it where several areas are reckoned together. */
    public int standIn(int areaId) {
        return of(areaId) instanceof Known known ? known.value() : standIns.getOrDefault(areaId, HIDDEN_STANDS_AS);
    }
}
