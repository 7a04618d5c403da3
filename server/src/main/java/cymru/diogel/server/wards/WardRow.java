package cymru.diogel.server.wards;

import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.tables.Value;
import java.util.LinkedHashMap;
import java.util.Map;

/** One ward's row: what the map, the list and every file show of it. */
record WardRow(AreaFacts facts, Value count, Value rate, Value low, Value high, Value rank, Value cell) {
    /** The members of the row, in the order of the columns. */
    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        for (WardColumn column : WardColumn.values()) {
            json.put(column.id(), column.of(this).json());
        }
        return json;
    }
}
