package cymru.diogel.server.catalogue;

import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** {@code /api/definitions}: what can be counted. */
public record Definitions(Answers answers) implements Handler {
    @Override
    public void handle(Context context) {
        Question question = Question.ofAnyone(context, Params.of(context, "v"));
        answers.send(
                context,
                question,
                snapshot -> Representation.json(
                        Map.of(
                                "definitions",
                                Definition.all(snapshot.handle()).stream()
                                        .map(Definition::entry)
                                        .toList()),
                        ""));
    }
}
