package cymru.diogel.server.hotspots;

import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.tables.Value;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The grid cells of the targeting list in which something was recorded more than once, in order of count: where to go.
 *
 * @param head the members that every answer has before what it is about
 * @param months of the window that are loaded
 * @param tellsHours whether the source knows when offences happened
 * @param hidden the cells whose count the role may not see, and which so have no place in the order
 */
public record BusyCells(
        Definition definition,
        Map<String, Object> head,
        List<YearMonth> months,
        boolean tellsHours,
        List<Listed> cells,
        List<AreaFacts> hidden) {
    private static final int FEWEST = 2;
    private static final List<HotspotColumn> COLUMNS = List.of(
            HotspotColumn.RANK,
            HotspotColumn.CODE,
            HotspotColumn.COUNT,
            HotspotColumn.BEFORE,
            HotspotColumn.CHANGE_VERDICT,
            HotspotColumn.CLASS,
            HotspotColumn.REASONS);

    static BusyCells of(HotspotTable table) {
        List<AreaFacts> hidden = table.rows().stream()
                .filter(listed -> listed.row().get(HotspotColumn.COUNT).equals(Value.CONFIDENTIAL))
                .map(Listed::area)
                .toList();
        List<Listed> busy = table.rows().stream()
                .filter(listed -> listed.row().number(HotspotColumn.COUNT) >= FEWEST)
                .toList();
        HotspotFrame frame = table.frame();
        Map<String, Object> head = new LinkedHashMap<>(frame.json());
        List.of("index", "population", "interval", "seed").forEach(head::remove);
        return new BusyCells(
                frame.definition(), head, frame.windows().now().loaded(), frame.tellsOffences(), busy, hidden);
    }

    /** A cell's figures and the rules that list it. */
    public static Map<String, Object> json(Listed listed) {
        Table row = HotspotTable.of(List.of(listed), COLUMNS);
        return row.json(row.rows().get(0));
    }
}
