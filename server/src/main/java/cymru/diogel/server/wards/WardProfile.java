package cymru.diogel.server.wards;

import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** {@code /api/wards/{code}}: one ward's row and what is behind it. */
public record WardProfile(Answers answers, CountDoor door) implements Handler {
    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "definition", "from", "to", "index", "v");
        WardQuestion figures = WardQuestion.of(params);
        String code = context.pathParam("code");
        answers.send(context, Question.of(door.role(), context, params), snapshot -> answer(snapshot, figures, code));
    }

    private Representation answer(Snapshot snapshot, WardQuestion figures, String code) {
        WardFrame frame = figures.frame(snapshot, door.role());
        WardRow row = frame.table(door).rows().stream()
                .filter(candidate -> candidate.facts().code().equals(code))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("ward " + Problem.shortened(code)));
        Map<String, Object> body = frame.json(door.role(), 1);
        body.put("ward", row.json());
        WardDetail detail = new WardDetail(frame, row.facts());
        detail.putIncidents(body, door);
        body.put("deprivation", detail.domains());
        body.put("lsoas", detail.lsoas());
        return Representation.json(body, door.role().id());
    }
}
