package cymru.diogel.server.health;

import cymru.diogel.server.http.Delivery;
import cymru.diogel.server.http.Json;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** {@code /health/live}: this process answers. */
public record Live() implements Handler {
    @Override
    public void handle(Context context) {
        Delivery.sendFresh(context, "application/json", Json.bytes(Map.of("live", true)));
    }
}
