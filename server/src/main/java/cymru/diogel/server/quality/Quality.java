package cymru.diogel.server.quality;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /api/quality}: how far what is loaded can be trusted. Figures are over a force or a county, never an area. */
public record Quality(Answers answers, Role role) implements Handler {
    private static final String MARKING = "OFFICIAL";

    @Override
    public void handle(Context context) {
        Question question = Question.of(role, context, Params.of(context, "v"));
        answers.send(context, question, snapshot -> Representation.json(body(snapshot), role.id()));
    }

    private Map<String, Object> body(Snapshot snapshot) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("role", role.id());
        body.put("data_version", snapshot.version());
        body.put("moved_at", snapshot.movedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        body.put("sample", snapshot.sample());
        body.put("marking", MARKING);
        body.putAll(new Checks(snapshot.handle(), role).json());
        return body;
    }
}
