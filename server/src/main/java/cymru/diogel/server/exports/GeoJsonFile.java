package cymru.diogel.server.exports;

import com.fasterxml.jackson.databind.util.RawValue;
import cymru.diogel.server.http.Json;
import cymru.diogel.server.tables.Column;
import cymru.diogel.server.tables.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A list as GeoJSON (RFC 7946, CRS84): the unsimplified outlines, each with its row as properties. */
final class GeoJsonFile {
    private GeoJsonFile() {}

    static byte[] bytes(Takeaway list) {
        Map<String, String> shapes = list.shapes().inDegrees();
        int code = list.column("code");
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.putAll(list.members());
        collection.put(
                "features",
                list.table().rows().stream()
                        .map(row -> feature(list, row, row.get(code).text(), shapes))
                        .toList());
        return Json.bytes(collection);
    }

    private static Map<String, Object> feature(
            Takeaway list, List<Value> row, String code, Map<String, String> shapes) {
        Map<String, Object> properties = new LinkedHashMap<>();
        List<Column> columns = list.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            // A GIS reads flat properties: several words are one text, as in the other files.
            properties.put(
                    columns.get(i).id(),
                    row.get(i) instanceof Value.Words words
                            ? words.text()
                            : row.get(i).json());
        }
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", code);
        feature.put("geometry", new RawValue(shapes.getOrDefault(code, "null")));
        feature.put("properties", properties);
        return feature;
    }
}
