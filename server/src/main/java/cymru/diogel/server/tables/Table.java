package cymru.diogel.server.tables;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Rows of one shape, in the order in which every format has them; each row holds one value a column. */
public record Table(List<Column> columns, List<List<Value>> rows) {
    /** @throws IllegalArgumentException when a row is longer or shorter than the columns */
    public Table {
        for (List<Value> row : rows) {
            if (row.size() != columns.size()) {
                throw new IllegalArgumentException(
                        "expected " + columns.size() + " values in a row, got " + row.size());
            }
        }
    }

    /** Every row, each made as it is written: tens of thousands of them at once would fill the memory. */
    public Iterable<Map<String, Object>> json() {
        return () -> rows.stream().map(this::json).iterator();
    }

    /** The members of a row by the names of the columns. */
    public Map<String, Object> json(List<Value> row) {
        Map<String, Object> json = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            json.put(columns.get(i).id(), row.get(i).json());
        }
        return json;
    }
}
