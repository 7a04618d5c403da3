package cymru.diogel.server.wards;

import cymru.diogel.server.http.Problem;
import cymru.diogel.server.tables.Value;
import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.Collectors;

/** A total order of rows: by one column, shorthands last whichever way, ties by code (within a cell of the 3 × 3 by rank first). */
record SortOrder(WardColumn column, boolean descending) {
    private static final Value UNTIED = new Value.Text("");

    /** Reads a column's name, with {@code -} before it for descending. */
    static SortOrder parse(String text) {
        boolean descending = text.startsWith("-");
        String name = descending ? text.substring(1) : text;
        return Arrays.stream(WardColumn.values())
                .filter(column -> column.id().equals(name))
                .findFirst()
                .map(column -> new SortOrder(column, descending))
                .orElseThrow(() -> Problem.badParameter("sort", "one of " + names() + ", or - and one of them", text));
    }

    private static String names() {
        return Arrays.stream(WardColumn.values()).map(WardColumn::id).collect(Collectors.joining(", "));
    }

    Comparator<WardRow> comparator() {
        Comparator<Value> values = descending ? column.order().reversed() : column.order();
        return Comparator.comparing((WardRow row) -> column.of(row) instanceof Value.Shorthand)
                .thenComparing(
                        column::of, (left, right) -> left instanceof Value.Shorthand ? 0 : values.compare(left, right))
                .thenComparing(column == WardColumn.CELL ? WardColumn.RANK::of : row -> UNTIED, WardColumn.RANK.order())
                .thenComparing(row -> row.facts().code());
    }
}
