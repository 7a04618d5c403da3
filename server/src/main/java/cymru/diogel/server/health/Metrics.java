package cymru.diogel.server.health;

import cymru.diogel.server.http.Delivery;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.nio.charset.StandardCharsets;

/** {@code /metrics}: for Prometheus. */
public record Metrics(Meters meters) implements Handler {
    @Override
    public void handle(Context context) {
        Delivery.sendFresh(
                context,
                "text/plain; version=0.0.4; charset=utf-8",
                meters.scrape().getBytes(StandardCharsets.UTF_8));
    }
}
