package cymru.diogel.server.wards;

import cymru.diogel.geodata.database.SqlFile;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * The changes of ward boundaries that a series runs across, as far as vintages on both sides are loaded. A vintage says how the
 * boundaries were by its month; between two of them lies the day of the change.
 */
final class BoundaryChanges {
    private static final String SQL = SqlFile.beside(BoundaryChanges.class, "boundary-changes.sql");

    private BoundaryChanges() {}

    /**
     * One object a change, in order of time.
     *
     * @param first month of the series, null where it has none
     * @param last month of the series
     */
    static List<Map<String, Object>> json(
            Handle handle, String ward, @Nullable YearMonth first, @Nullable YearMonth last) {
        if (first == null || last == null) {
            return List.of();
        }
        return handle.createQuery(SQL)
                .bind("code", ward)
                .bind("first", first.toString())
                .bind("last", last.toString())
                .map((row, context) -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("from_vintage", row.getString("from_vintage"));
                    json.put("to_vintage", row.getString("to_vintage"));
                    json.put("changed", row.getBoolean("changed"));
                    json.put("before", List.of(row.getString("before").split(" ")));
                    return json;
                })
                .list();
    }
}
