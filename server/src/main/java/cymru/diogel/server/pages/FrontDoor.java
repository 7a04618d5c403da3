package cymru.diogel.server.pages;

import cymru.diogel.server.http.Negotiation;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import org.jspecify.annotations.Nullable;

/** {@code /}: to the page in the language that the browser prefers, English where it does not say. */
public record FrontDoor() implements Handler {
    @Override
    public void handle(Context context) {
        context.res().setHeader("Vary", "Accept-Language");
        context.res().setHeader("Cache-Control", "no-cache");
        context.res().setHeader("Location", "/" + language(context.header("Accept-Language")) + "/map");
        context.status(302);
    }

    static String language(@Nullable String acceptLanguage) {
        double english = 0;
        double welsh = 0;
        for (Negotiation.Preference preference : Negotiation.preferences(acceptLanguage)) {
            if (preference.name().equals("cy") || preference.name().startsWith("cy-")) {
                welsh = Math.max(welsh, preference.q());
            } else if (preference.name().equals("en") || preference.name().startsWith("en-")) {
                english = Math.max(english, preference.q());
            }
        }
        return welsh > english ? "cy" : "en";
    }
}
