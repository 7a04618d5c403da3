package cymru.diogel.server.hotspots;

import cymru.diogel.server.http.Representation;
import cymru.diogel.server.tables.Table;
import java.util.List;
import java.util.Map;

/** The formats of the targeting list. They differ in form alone: the same rows, the same digits. */
public enum HotspotFormat {
    JSON {
        @Override
        Representation write(Hotspots hotspots, HotspotTable table, List<Listed> shown) {
            Table rows = HotspotTable.of(shown);
            Map<String, Object> body = HotspotJson.head(table, shown.size());
            body.put("annotations", table.annotations().json());
            body.put("rows", rows.rows().stream().map(rows::json).toList());
            body.put("named", NamedRows.json(hotspots, table));
            return Representation.json(body, table.frame().role().id());
        }
    };

    /** @param shown those of the table's rows that are told */
    abstract Representation write(Hotspots hotspots, HotspotTable table, List<Listed> shown);
}
