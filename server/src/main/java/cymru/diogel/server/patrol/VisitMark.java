package cymru.diogel.server.patrol;

import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Delivery;
import cymru.diogel.server.http.Json;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.http.SmallPost;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.Instant;
import java.util.Map;
import org.jdbi.v3.core.Jdbi;

/** {@code POST /api/visits}: keeps a visit. Sent again it changes nothing, so a phone may send until it hears that it was heard. */
public record VisitMark(Jdbi jdbi, Pace pace) implements Handler {
    private static final String INSERT = SqlFile.beside(VisitMark.class, "visit-insert.sql");
    private static final String KNOWN = SqlFile.beside(VisitMark.class, "cell-known.sql");

    @Override
    public void handle(Context context) {
        if (!pace.allows()) {
            context.res().setHeader("Retry-After", "5");
            // The body is not read, so the connection cannot be used again.
            context.res().setHeader("Connection", "close");
            throw new Problem(429, "too many visits at once: send again in a moment", null);
        }
        Visit visit = Visit.of(SmallPost.read(context, Visit.MEMBERS), Instant.now());
        boolean first = keep(visit);
        context.status(first ? 201 : 200);
        Delivery.sendFresh(
                context, "application/json", Json.bytes(Map.of("id", visit.id().toString())));
    }

    /** Whether it was not there before. */
    private boolean keep(Visit visit) {
        return jdbi.inTransaction(handle -> {
            DataVersion.pin(handle);
            if (!handle.createQuery(KNOWN)
                    .bind("code", visit.cell())
                    .mapTo(Boolean.class)
                    .one()) {
                throw Problem.badParameter("cell", "a cell of the grid that is served", visit.cell());
            }
            return handle.createUpdate(INSERT)
                            .bind("id", visit.id())
                            .bind("cell", visit.cell())
                            .bind("at", visit.at())
                            .bind("shift", visit.shift())
                            .execute()
                    == 1;
        });
    }
}
