package cymru.diogel.server.exports;

import cymru.diogel.server.tables.Column;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.tables.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a GeoPackage. A number's column holds numbers alone; where one is hidden or not available it is null, and the
 * shorthand stands in a column of texts after it.
 *
 * @param of the index of the list's column
 */
record GeoPackageColumn(int of, String name, Type type) {
    /** Units that are told in words, and those of things that are counted; by them a column has one type in every answer. */
    private static final Set<String> TOLD = Set.of("text", "class", "date", "day_hour", "rules", "caveats");

    private static final Set<String> COUNTED = Set.of("incidents", "residents", "rank", "areas", "periods");
    private static final String NOTE = "_note";

    /** What SQLite keeps in it. */
    enum Type {
        TEXT,
        INTEGER,
        REAL,
        NOTE
    }

    static List<GeoPackageColumn> all(Table table) {
        List<GeoPackageColumn> columns = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            Column column = table.columns().get(i);
            int index = i;
            List<Value> values =
                    table.rows().stream().map(row -> row.get(index)).toList();
            Type type = type(column, values);
            columns.add(new GeoPackageColumn(i, column.id(), type));
            if (type != Type.TEXT && values.stream().anyMatch(Value.Shorthand.class::isInstance)) {
                columns.add(new GeoPackageColumn(i, column.id() + NOTE, Type.NOTE));
            }
        }
        return columns;
    }

    private static Type type(Column column, List<Value> values) {
        Stream<Value> texts =
                values.stream().filter(value -> value instanceof Value.Text || value instanceof Value.Words);
        if (TOLD.contains(column.unit()) || texts.findAny().isPresent()) {
            return Type.TEXT;
        }
        boolean whole = COUNTED.contains(column.unit())
                && values.stream()
                        .allMatch(value -> !(value instanceof Value.Figure figure)
                                || figure.value().scale() <= 0);
        return whole ? Type.INTEGER : Type.REAL;
    }

    /** {@code "count" INTEGER}, as in {@code create table}. */
    String declared() {
        return '"' + name.replace("\"", "\"\"") + "\" " + (type == Type.NOTE ? Type.TEXT : type);
    }

    /** As bound to a parameter; texts are as they are, since no GIS takes one for a formula. */
    @Nullable
    Object of(List<Value> row) {
        Value value = row.get(of);
        return switch (type) {
            case TEXT -> value instanceof Value.Text text ? text.value() : value.text();
            case INTEGER ->
                value instanceof Value.Figure figure ? (Object) figure.value().longValueExact() : null;
            case REAL -> value instanceof Value.Figure figure ? figure.value().doubleValue() : null;
            case NOTE -> value instanceof Value.Shorthand ? value.text() : null;
        };
    }
}
