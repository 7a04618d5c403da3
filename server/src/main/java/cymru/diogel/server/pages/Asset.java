package cymru.diogel.server.pages;

import cymru.diogel.server.http.Delivery;
import cymru.diogel.server.http.Problem;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /assets/…}: files whose names change with their content, so that a browser may keep them. */
public record Asset(PageStore store) implements Handler {
    @Override
    public void handle(Context context) {
        String name = "assets/" + context.pathParam("file");
        Delivery.send(
                context,
                store.findAsset(name).orElseThrow(() -> Problem.notFound(Problem.shortened(name))),
                "public, max-age=31536000, immutable");
    }
}
