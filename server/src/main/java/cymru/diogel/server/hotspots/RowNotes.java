package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.stats.space.Neighbours;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.hotspots.row.Caveat;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import cymru.diogel.server.hotspots.row.Rule;
import cymru.diogel.server.tables.Value;
import java.util.ArrayList;
import java.util.List;

/** The last columns to be put: the rules that a row meets as it is shown, and what must be borne in mind with it. */
final class RowNotes {
    private static final int FEW_RESIDENTS = 1_000;
    private static final int FEW_INCIDENTS = 10;

    private RowNotes() {}

    static void putInto(HotspotRow[] rows, List<AreaFacts> areas, Neighbours neighbours, Annotations annotations) {
        for (int i = 0; i < rows.length; i++) {
            rows[i].put(HotspotColumn.REASONS, new Value.Words(Rule.of(rows[i])));
            List<Caveat> caveats = new ArrayList<>();
            if (rows[i].number(HotspotColumn.POPULATION) < FEW_RESIDENTS) {
                caveats.add(Caveat.FEW_RESIDENTS);
            }
            if (rows[i].number(HotspotColumn.COUNT) < FEW_INCIDENTS) {
                caveats.add(Caveat.FEW_INCIDENTS);
            }
            if (neighbours.isIsland(i)) {
                caveats.add(Caveat.NO_NEIGHBOURS);
            }
            if (annotations.recordingChanged(areas.get(i).code())) {
                caveats.add(Caveat.RECORDING);
            }
            rows[i].put(
                    HotspotColumn.CAVEATS,
                    new Value.Words(caveats.stream().map(Caveat::id).toList()));
        }
    }
}
