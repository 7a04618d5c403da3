package cymru.diogel.server;

import cymru.diogel.server.health.Meters;
import cymru.diogel.server.http.Delivery;
import cymru.diogel.server.http.Download;
import io.javalin.http.Context;
import io.javalin.router.Endpoint;
import java.time.Duration;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One line a request: method, path, status, milliseconds, bytes. Not who asked, nor the query, which may hold a search; but a
 * file that is taken away has a second line, with its name, the role, the marking and the whole address.
 */
final class AccessLog {
    private static final Logger log = LoggerFactory.getLogger("access");
    private static final int LONGEST_PATH = 200;
    private static final double NANOS_A_MS = 1e6;

    private final Meters meters;

    AccessLog(Meters meters) {
        this.meters = meters;
    }

    void log(Context context, Float milliseconds) {
        String method = context.req().getMethod();
        String path = context.path();
        String shown = path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
        Integer bytes = context.attribute(Delivery.SENT_BYTES);
        int status = context.statusCode();
        log.info(
                "{} {} {} {} ms {} bytes",
                method,
                shown,
                status,
                String.format("%.1f", milliseconds),
                Objects.requireNonNullElse(bytes, 0));
        Download taken = context.attribute(Delivery.TAKEN);
        if (taken != null) {
            String query = context.queryString();
            log.info("{} by {}{}", taken.told(), path, query == null ? "" : "?" + query);
        }
        meters.request(route(context), method, status, Duration.ofNanos((long) (milliseconds * NANOS_A_MS)));
    }

    private static String route(Context context) {
        Endpoint endpoint = context.endpoints().lastHttpEndpoint();
        return endpoint == null ? "none" : endpoint.path;
    }
}
