package cymru.diogel.server.counts;

import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import java.util.Map;

/** What a role may see of each ward's count over a period. */
public final class WardCounts {
    private final Map<Integer, ShownCount> byWard;

    WardCounts(Map<Integer, ShownCount> byWard) {
        this.byWard = byWard;
    }

    /** The count of a ward by its area_id; a ward of which nothing was recorded has 0. */
    public ShownCount of(int wardId) {
        return byWard.getOrDefault(wardId, new Known(0));
    }
}
