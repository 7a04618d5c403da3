package cymru.diogel.server.patrol;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Delivery;
import cymru.diogel.server.http.Json;
import cymru.diogel.server.http.Params;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** {@code GET /api/visits}: how often each cell was visited in the last days. It does not hang on the data version. */
public record VisitCounts(Jdbi jdbi) implements Handler {
    private static final String SQL = SqlFile.beside(VisitCounts.class, "visit-counts.sql");
    private static final int USUAL_DAYS = 7;
    private static final int MOST_DAYS = 92;

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "codes", "days");
        Integer asked = params.wholeNumber("days", 1, MOST_DAYS);
        int days = asked == null ? USUAL_DAYS : asked;
        List<String> codes = params.list("codes");
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("days", days);
        json.put("visits", jdbi.withHandle(handle -> handle.createQuery(SQL)
                .bind("since", OffsetDateTime.now(ZoneOffset.UTC).minusDays(days))
                .bind("all", codes.isEmpty())
                .bindArray("codes", String.class, codes)
                .map((row, statement) -> visits(row))
                .list()));
        Delivery.sendFresh(context, "application/json", Json.bytes(json));
    }

    private static Map<String, Object> visits(ResultSet row) throws SQLException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("cell", row.getString("cell_code"));
        json.put("count", row.getInt("visits"));
        json.put(
                "latest",
                row.getObject("latest", OffsetDateTime.class)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .toString());
        return json;
    }
}
