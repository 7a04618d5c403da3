package cymru.diogel.server.wards;

import cymru.diogel.server.tables.Value;
import cymru.diogel.server.tables.ValueOrder;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** A total order of rows: by one column, shorthands last whichever way, ties by code (within a cell of the 3 × 3 by rank first). */
record SortOrder(ValueOrder order) {
    private static final Value UNTIED = new Value.Text("");

    /** Reads a column's name, with {@code -} before it for descending. */
    static SortOrder parse(String text) {
        List<String> columns =
                Arrays.stream(WardColumn.values()).map(WardColumn::id).toList();
        return new SortOrder(ValueOrder.parse(text, columns, "one of " + String.join(", ", columns)));
    }

    Comparator<WardRow> comparator() {
        WardColumn column = WardColumn.valueOf(order.column().toUpperCase(Locale.ROOT));
        return order.by(column::of)
                .thenComparing(
                        column == WardColumn.CELL ? WardColumn.RANK::of : row -> UNTIED,
                        ValueOrder.values(WardColumn.RANK.id()))
                .thenComparing(row -> row.facts().code());
    }
}
