package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.stats.EmpiricalBayes.Smoothed;
import cymru.diogel.geodata.stats.space.Neighbours;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.hotspots.evidence.Change;
import cymru.diogel.server.hotspots.evidence.Draws;
import cymru.diogel.server.hotspots.evidence.Observed;
import cymru.diogel.server.hotspots.row.HotspotRow;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was found of every area of a level, whatever the list is in order of. It is kept from one question to the next, so
 * nobody changes its rows.
 *
 * @param rows an area each, without score, rank and notes, and with nothing hidden yet
 * @param found null where nothing is loaded
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
record Evidence(
        List<AreaFacts> areas,
        Neighbours neighbours,
        HotspotRow[] rows,
        Annotations annotations,
        @Nullable Found found) {

    /**
     * @param change null where the months before are not loaded
     * @param draws of what areas are ranked by
     */
    record Found(Observed now, Smoothed smoothed, @Nullable Change change, Harming harming, Draws draws) {}

    /** Whether residents of any area are known, so that there are rates. */
    boolean peopled() {
        return peopled(areas);
    }

    static boolean peopled(List<AreaFacts> areas) {
        return areas.stream().anyMatch(area -> area.population() != null && area.population() > 0);
    }

    /** Rows of one's own, to go on with. */
    HotspotRow[] copies() {
        return Arrays.stream(rows).map(HotspotRow::copy).toArray(HotspotRow[]::new);
    }
}
