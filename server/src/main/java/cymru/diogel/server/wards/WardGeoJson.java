package cymru.diogel.server.wards;

import com.fasterxml.jackson.databind.util.RawValue;
import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Json;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ward list as GeoJSON (RFC 7946, CRS84): the unsimplified outlines, each with its row as properties. */
final class WardGeoJson {
    private static final String SHAPES = SqlFile.beside(WardGeoJson.class, "ward-shapes.sql");

    private WardGeoJson() {}

    static byte[] bytes(WardFrame frame, Map<String, Object> members, List<WardRow> rows) {
        Map<Integer, String> shapes = new HashMap<>();
        frame.snapshot()
                .handle()
                .createQuery(SHAPES)
                .map((row, context) -> shapes.put(row.getInt("area_id"), row.getString("geometry")))
                .list();
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "FeatureCollection");
        collection.putAll(members);
        collection.put(
                "features",
                rows.stream()
                        .map(row -> feature(row, shapes.getOrDefault(row.facts().id(), "null")))
                        .toList());
        return Json.bytes(collection);
    }

    private static Map<String, Object> feature(WardRow row, String geometry) {
        Map<String, Object> feature = new LinkedHashMap<>();
        feature.put("type", "Feature");
        feature.put("id", row.facts().code());
        feature.put("geometry", new RawValue(geometry));
        feature.put("properties", row.json());
        return feature;
    }
}
