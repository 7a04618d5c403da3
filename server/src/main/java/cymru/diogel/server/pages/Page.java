package cymru.diogel.server.pages;

import cymru.diogel.server.http.Delivery;
import cymru.diogel.server.http.Problem;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /en/…} and {@code /cy/…}: a page, whose address holds its state and so may have any parameters. */
public record Page(PageStore store, String language) implements Handler {
    @Override
    public void handle(Context context) {
        String path = context.pathParamMap().getOrDefault("view", PageStore.MAP);
        Delivery.send(
                context,
                store.findPage(language, path.split("/", 2)[0])
                        .orElseThrow(() -> Problem.busy("the page is not part of this build: build the web module")),
                "no-cache");
    }
}
