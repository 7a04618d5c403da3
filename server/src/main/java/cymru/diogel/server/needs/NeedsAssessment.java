package cymru.diogel.server.needs;

import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;
import java.util.function.Function;

/** {@code /api/needs-assessment}: the figures of the partnership's needs assessment, for any period. */
public record NeedsAssessment(Answers answers, CountDoor door) implements Handler {
    @Override
    public void handle(Context context) {
        Params params = Params.of(context, NeedsAnswer.PARAMETERS.toArray(String[]::new));
        Function<Snapshot, Map<String, Object>> answer = new NeedsAnswer(door).asked(params);
        answers.send(
                context,
                Question.of(door.role(), context, params),
                snapshot ->
                        Representation.json(answer.apply(snapshot), door.role().id()));
    }
}
