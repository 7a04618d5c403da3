package cymru.diogel.server.methods;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Column;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A statistic, a sign or a limit that some page shows: what it means to a lay reader, how it is made and whose method it is.
 *
 * @param formula how it is computed, in words; null where nothing is
 * @param source a paper, a standard or a publisher; null where there is none
 * @param columns those of the targeting list that hold it, each with its own description
 * @param pages on which it stands, as in addresses
 */
record Method(
        String id,
        String section,
        Bilingual title,
        Bilingual text,
        @Nullable Bilingual formula,
        @Nullable Bilingual source,
        List<Column> columns,
        List<String> pages) {
    private static final Map<String, Column> COLUMNS = Column.beside(HotspotColumn.class, "columns.csv").stream()
            .collect(Collectors.toMap(Column::id, Function.identity()));

    /** Every method, in the order in which the page has them. */
    static List<Method> all() {
        return rows("methods.csv").stream().map(Method::of).toList();
    }

    /** The rows of a CSV file beside this class. */
    static List<NamedCsvRecord> rows(String name) {
        return CsvReader.builder().ofNamedCsvRecord(SqlFile.beside(Method.class, name)).stream()
                .toList();
    }

    /** A text of a row in both languages; without a Welsh one, as of a paper's title, it is the same in both. */
    static Bilingual both(NamedCsvRecord row, String name) {
        String english = row.getField(name + "_en");
        String welsh = row.getField(name + "_cy");
        return new Bilingual(english, welsh.isEmpty() ? english : welsh);
    }

    private static Method of(NamedCsvRecord row) {
        return new Method(
                row.getField("id"),
                row.getField("section"),
                both(row, "title"),
                both(row, "text"),
                ifAny(both(row, "formula")),
                ifAny(both(row, "source")),
                words(row.getField("columns")).stream().map(Method::column).toList(),
                words(row.getField("places")));
    }

    private static @Nullable Bilingual ifAny(Bilingual text) {
        return text.en().isEmpty() ? null : text;
    }

    private static Column column(String id) {
        Column column = COLUMNS.get(id);
        if (column == null) {
            throw new IllegalStateException("methods.csv names the column '" + id + "', which no list has");
        }
        return column;
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : Arrays.asList(text.split(" ", -1));
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("section", section);
        json.put("title", title.json());
        json.put("text", text.json());
        json.put("formula", formula == null ? null : formula.json());
        json.put("source", source == null ? null : source.json());
        json.put("columns", columns.stream().map(Column::json).toList());
        json.put("pages", pages);
        return json;
    }
}
