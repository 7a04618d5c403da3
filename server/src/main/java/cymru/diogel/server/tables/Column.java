package cymru.diogel.server.tables;

import cymru.diogel.server.http.Bilingual;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A column as it is told of beside the rows.
 *
 * @param id its name in every format, {@code rate_per_1000}
 * @param unit such as {@code incidents}, {@code per_1000_residents_per_year}, {@code share}, {@code text}
 */
public record Column(String id, String unit, Bilingual title, Bilingual description) {
    /** {@code {"id", "unit", "title", "description"}}. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("unit", unit);
        json.put("title", title.json());
        json.put("description", description.json());
        return json;
    }
}
