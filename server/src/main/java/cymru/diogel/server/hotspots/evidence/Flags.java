package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.counts.AreaHours;
import cymru.diogel.server.counts.LevelCounts;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import cymru.diogel.server.tables.Value;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the counted offences were flagged with, and when they happened, where the source knows. */
public final class Flags {
    /** The bits of {@code incident.traits}. */
    private static final Map<HotspotColumn, Integer> BITS = new EnumMap<>(Map.of(
            HotspotColumn.DOMESTIC, 1,
            HotspotColumn.ALCOHOL, 2,
            HotspotColumn.DRUGS, 4,
            HotspotColumn.KNIFE, 8,
            HotspotColumn.FIREARM, 16));

    private Flags() {}

    /** The share of each flag; not available where nothing was counted. */
    public static void putInto(
            HotspotRow[] rows, List<AreaFacts> areas, LevelCounts level, List<YearMonth> months, AreaCounts counts) {
        BITS.forEach((column, bit) -> {
            AreaCounts flagged = level.flagged(months, bit);
            for (int i = 0; i < rows.length; i++) {
                int area = areas.get(i).id();
                rows[i].put(column, share(flagged.of(area), counts.of(area)));
            }
        });
    }

    private static Value share(ShownCount part, ShownCount whole) {
        if (!(part instanceof Known some && whole instanceof Known all)) {
            return Value.CONFIDENTIAL;
        }
        return all.value() == 0 ? Value.UNAVAILABLE : Value.rounded((double) some.value() / all.value());
    }

    /** The heaviest six hours; not available where no hour is known. */
    public static void putPeaks(HotspotRow[] rows, List<AreaFacts> areas, Map<Integer, AreaHours> hours) {
        for (int i = 0; i < rows.length; i++) {
            AreaHours known = hours.get(areas.get(i).id());
            if (known == null) {
                continue;
            }
            boolean shown = known.showsPeak();
            rows[i].put(HotspotColumn.PEAK, shown ? new Value.Text(known.peak()) : Value.CONFIDENTIAL);
            rows[i].put(HotspotColumn.PEAK_SHARE, shown ? Value.rounded(known.peakShare()) : Value.CONFIDENTIAL);
        }
    }
}
