package cymru.diogel.server.health;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Delivery;
import cymru.diogel.server.http.Json;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** {@code /health/ready}: questions about data can be answered; 503 when not, with the same members. */
public record Ready(Jdbi jdbi, BooleanSupplier versionHeard) implements Handler {
    private static final String SQL = SqlFile.beside(Ready.class, "readiness.sql");

    @Override
    public void handle(Context context) {
        Map<String, Object> body = body();
        if (!Boolean.TRUE.equals(body.get("ready"))) {
            context.status(503);
            context.res().setHeader("Retry-After", "2");
        }
        Delivery.sendFresh(context, "application/json", Json.bytes(body));
    }

    private Map<String, Object> body() {
        // While the listening connection is down the pool would only wait for its time to run out.
        if (versionHeard.getAsBoolean()) {
            try {
                return jdbi.withHandle(handle ->
                        handle.createQuery(SQL).map((row, context) -> up(row)).one());
            } catch (JdbiException down) {
                return down();
            }
        }
        return down();
    }

    private static Map<String, Object> up(ResultSet row) throws SQLException {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ready", true);
        body.put("database", "up");
        body.put("postgis", row.getString("postgis"));
        body.put("data_version", row.getLong("version"));
        body.put("data_age_seconds", row.getLong("age_seconds"));
        return body;
    }

    private static Map<String, Object> down() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("ready", false);
        body.put("database", "down");
        return body;
    }
}
