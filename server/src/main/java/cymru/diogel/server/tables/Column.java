package cymru.diogel.server.tables;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Bilingual;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A column as it is told of beside the rows.
 *
 * @param id its name in every format, {@code rate_per_1000}
 * @param unit such as {@code incidents}, {@code per_1000_residents_per_year}, {@code share}, {@code text}
 */
public record Column(String id, String unit, Bilingual title, Bilingual description) {
    /** Reads columns with their texts from a CSV file beside a class, in the order in which it has them. */
    public static List<Column> beside(Class<?> owner, String name) {
        return CsvReader.builder().ofNamedCsvRecord(SqlFile.beside(owner, name)).stream()
                .map(row -> new Column(
                        row.getField("id"),
                        row.getField("unit"),
                        new Bilingual(row.getField("title_en"), row.getField("title_cy")),
                        new Bilingual(row.getField("description_en"), row.getField("description_cy"))))
                .toList();
    }

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
