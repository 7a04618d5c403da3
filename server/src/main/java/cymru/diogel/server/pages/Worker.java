package cymru.diogel.server.pages;

import cymru.diogel.server.http.Delivery;
import cymru.diogel.server.http.Problem;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /patrol-worker.js}: at the root, since a browser lets a worker look after no page outside its own folder. */
public record Worker(PageStore store) implements Handler {
    @Override
    public void handle(Context context) {
        Delivery.send(context, store.findWorker().orElseThrow(() -> Problem.notFound("patrol-worker.js")), "no-cache");
    }
}
