package cymru.diogel.server.http;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns whatever went wrong into a problem. What is ours is logged once with method and path; the client gets no detail. */
public final class Failures {
    private static final Logger log = LoggerFactory.getLogger(Failures.class);
    private static final String QUERY_CANCELED = "57014";

    private Failures() {}

    public static void handle(Throwable failure, Context context) {
        if (failure instanceof UncheckedIOException) {
            log.debug("The client left: {} {}", context.req().getMethod(), context.path(), failure);
            return;
        }
        if (!context.res().isCommitted()) {
            Delivery.send(context, problem(failure, context));
        }
    }

    /** An error of the Java machine itself, which comes without its request. */
    public static void handle(HttpServletResponse response, Error error) {
        log.error("Failed", error);
        byte[] body = Json.bytes(ours().body());
        response.setStatus(500);
        response.setContentType("application/problem+json");
        try {
            response.getOutputStream().write(body);
        } catch (IOException clientLeft) {
            log.debug("The client left", clientLeft);
        }
    }

    private static Problem ours() {
        return new Problem(500, "something went wrong here; it has been logged", null);
    }

    private static Problem problem(Throwable failure, Context context) {
        if (failure instanceof Problem known) {
            return known;
        }
        if (failure instanceof HttpResponseException routing) {
            return routing.getStatus() == 404
                    ? Problem.notFound(Problem.shortened(context.path()))
                    : new Problem(routing.getStatus(), "the request cannot be answered", null);
        }
        return database(failure).orElseGet(() -> {
            log.error("Failed: {} {}", context.req().getMethod(), context.path(), failure);
            return ours();
        });
    }

    /** The problem that a failure of the database stands for, if it is one of being away, busy or slow. */
    static Optional<Problem> database(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLTransientConnectionException) {
                return Optional.of(Problem.busy("the database is away or busy: ask again in a moment"));
            }
            if (cause instanceof SQLException sql && sql.getSQLState() != null) {
                String state = sql.getSQLState();
                if (state.equals(QUERY_CANCELED)) {
                    return Optional.of(new Problem(504, "the database took too long to answer", null));
                }
                // Class 08: connection failures; 57P: shut down or starting; 53: out of connections or memory.
                if (state.startsWith("08") || state.startsWith("57P") || state.startsWith("53")) {
                    return Optional.of(Problem.busy("the database is away or busy: ask again in a moment"));
                }
            }
        }
        return Optional.empty();
    }
}
