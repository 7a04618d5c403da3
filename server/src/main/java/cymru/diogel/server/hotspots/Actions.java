package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** The latest action named for each area; empty texts where there is none. */
final class Actions {
    private static final String SQL = SqlFile.beside(Actions.class, "actions.sql");
    private static final List<HotspotColumn> COLUMNS = List.of(
            HotspotColumn.ACTION_EN,
            HotspotColumn.ACTION_CY,
            HotspotColumn.OWNER,
            HotspotColumn.DUE,
            HotspotColumn.REVIEW,
            HotspotColumn.STATUS,
            HotspotColumn.DECISION_EN,
            HotspotColumn.DECISION_CY);

    private final Map<String, Map<HotspotColumn, String>> byArea = new HashMap<>();

    Actions(Handle handle) {
        handle.createQuery(SQL)
                .map((row, context) -> {
                    Map<HotspotColumn, String> action = new EnumMap<>(HotspotColumn.class);
                    for (HotspotColumn column : COLUMNS) {
                        action.put(column, Objects.requireNonNullElse(row.getString(column.id()), ""));
                    }
                    return byArea.put(row.getString("area_code"), action);
                })
                .list();
    }

    void putInto(HotspotRow[] rows, List<AreaFacts> areas) {
        for (int i = 0; i < rows.length; i++) {
            Map<HotspotColumn, String> action = byArea.getOrDefault(areas.get(i).code(), Map.of());
            for (HotspotColumn column : COLUMNS) {
                rows[i].put(column, action.getOrDefault(column, ""));
            }
        }
    }
}
