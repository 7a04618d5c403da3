package cymru.diogel.server.hotspots;

import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** {@code /api/hotspots/{code}}: one area's row and what is behind it. */
public record HotspotProfile(Answers answers, Hotspots hotspots) implements Handler {
    private static final String[] PARAMETERS = {
        "definition", "to", "months", "level", "measure", "weights", "index", "top", "seed", "v"
    };

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, PARAMETERS);
        String role = hotspots.role().id();
        Function<Snapshot, List<Map<String, Object>>> answer =
                new AreaAnswer(hotspots).asked(params, List.of(context.pathParam("code")));
        answers.send(
                context,
                Question.of(hotspots.role(), context, params),
                snapshot -> Representation.json(answer.apply(snapshot).get(0), role));
    }
}
