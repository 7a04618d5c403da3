package cymru.diogel.server.quality;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.server.counts.FileRows;
import cymru.diogel.server.counts.FileRows.Outcome;
import cymru.diogel.server.counts.RowsTwice;
import cymru.diogel.server.tables.Column;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.tables.Value;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** The log of loads as a table: the same rows and values in every format. */
final class LoadLog {
    private static final List<Column> COLUMNS = Column.beside(LoadLog.class, "load-columns.csv");
    private static final String LOADS = SqlFile.beside(LoadLog.class, "load-log.sql");
    private static final String REJECTIONS = SqlFile.beside(LoadLog.class, "rejections.sql");

    private LoadLog() {}

    static Table table(Handle handle, Role role) {
        FileRows rows = FileRows.read(handle, role);
        Map<Long, RowsTwice> twice = RowsTwice.ofLoads(handle, role);
        return new Table(
                COLUMNS,
                handle.createQuery(LOADS)
                        .map((row, context) -> row(row, rows, twice))
                        .list());
    }

    /** When, to the second, in UTC. */
    static String moment(ResultSet row) throws SQLException {
        return row.getObject("loaded_at", OffsetDateTime.class)
                .toInstant()
                .truncatedTo(ChronoUnit.SECONDS)
                .toString();
    }

    private static List<Value> row(ResultSet row, FileRows rows, Map<Long, RowsTwice> twice) throws SQLException {
        Optional<Outcome> outcome = rows.ofLoad(row.getLong("load_id"));
        Function<Function<Outcome, Value>, Value> told =
                part -> outcome.map(part).orElse(Value.UNAVAILABLE);
        Optional<RowsTwice> again = Optional.ofNullable(twice.get(row.getLong("load_id")));
        Function<Function<RowsTwice, ShownCount>, Value> toldTwice =
                part -> again.map(part).map(Value::of).orElse(Value.UNAVAILABLE);
        return List.of(
                Value.of(row.getInt("load_id")),
                Value.of(row.getString("dataset")),
                Value.of(row.getString("edition")),
                Value.of(row.getString("file")),
                Value.of(moment(row)),
                Value.of(row.getInt("data_version")),
                Value.of(row.getBoolean("sample") ? "yes" : "no"),
                Value.of(row.getString("state")),
                Value.of(row.getInt("rows_read")),
                Value.of(row.getInt("rows_rejected")),
                told.apply(part -> Value.of(part.placed())),
                told.apply(part -> Value.of(part.outside())),
                told.apply(part -> Value.of(part.unplaced())),
                told.apply(part -> Value.of(part.superseded())),
                toldTwice.apply(RowsTwice::repeated),
                toldTwice.apply(RowsTwice::alike),
                toldTwice.apply(RowsTwice::replaced));
    }

    /** Why rows were rejected, to analysts alone: a reason may quote what the row held. */
    static List<Map<String, Object>> rejections(Handle handle, Role role) {
        if (role != Role.ANALYST) {
            return List.of();
        }
        return handle.createQuery(REJECTIONS)
                .map((row, context) -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("load", row.getInt("load_id"));
                    json.put("line", row.getInt("line"));
                    json.put("reason", row.getString("reason"));
                    json.put("rows", row.getInt("rows"));
                    return json;
                })
                .list();
    }
}
