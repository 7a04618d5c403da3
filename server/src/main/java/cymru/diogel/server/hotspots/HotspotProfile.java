package cymru.diogel.server.hotspots;

import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;

/** {@code /api/hotspots/{code}}: one area's row and what is behind it. */
public record HotspotProfile(Answers answers, Hotspots hotspots) implements Handler {
    private static final String[] PARAMETERS = {
        "definition", "to", "months", "level", "measure", "weights", "index", "top", "seed", "v"
    };

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, PARAMETERS);
        HotspotQuestion question = HotspotQuestion.of(params);
        HotspotSelection selection = HotspotSelection.of(params);
        String code = context.pathParam("code");
        answers.send(
                context,
                Question.of(hotspots.role(), context, params),
                snapshot -> answer(snapshot, question, selection, code));
    }

    private Representation answer(
            Snapshot snapshot, HotspotQuestion question, HotspotSelection selection, String code) {
        HotspotFrame frame = hotspots.frame(snapshot, question);
        HotspotTable table = hotspots.table(frame, selection);
        Listed found = table.find(code)
                .orElseThrow(() -> Problem.notFound(frame.level().id() + " " + Problem.shortened(code)));
        Table row = HotspotTable.of(List.of(found), selection.columns());
        Map<String, Object> body = HotspotJson.head(table, row);
        body.put("annotations", table.annotations().json(code));
        body.put("area", row.json(row.rows().get(0)));
        AreaPast past = new AreaPast(frame, hotspots.door(), found.area());
        body.put("series", past.series());
        body.put("hours", past.hours());
        return Representation.json(body, hotspots.role().id());
    }
}
