package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.stats.targeting.Ranks;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.counts.PartnerCounts;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import cymru.diogel.server.tables.Value;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** What partners counted in the same areas and months: it shows where police data is blind. */
public final class Partners {
    private static final Map<HotspotColumn, String> SOURCES = new EnumMap<>(Map.of(
            HotspotColumn.AMBULANCE, "ambulance",
            HotspotColumn.EMERGENCY_DEPARTMENT, "emergency-department",
            HotspotColumn.FIRE, "fire",
            HotspotColumn.YOUTH_JUSTICE, "youth-justice"));

    private Partners() {}

    public static void putInto(HotspotRow[] rows, List<AreaFacts> areas, PartnerCounts counts) {
        SOURCES.forEach((column, source) -> {
            for (int i = 0; i < rows.length; i++) {
                ShownCount count = counts.of(source, areas.get(i).code());
                rows[i].put(column, count == null ? Value.UNAVAILABLE : Value.of(count));
            }
        });
        int[] told = IntStream.range(0, rows.length)
                .filter(i -> counts.of("ambulance", areas.get(i).code()) != null)
                .toArray();
        double[] places = Ranks.places(IntStream.of(told)
                .mapToDouble(i -> counts.standIn("ambulance", areas.get(i).code()))
                .toArray());
        for (int at = 0; at < told.length; at++) {
            rows[told[at]].put(HotspotColumn.AMBULANCE_PLACE, places[at]);
        }
    }
}
