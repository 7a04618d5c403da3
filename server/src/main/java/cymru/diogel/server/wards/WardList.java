package cymru.diogel.server.wards;

import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.List;
import java.util.Map;

/** {@code /api/wards}: one row a ward. */
public record WardList(Answers answers, CountDoor door) implements Handler {
    static final List<String> PARAMETERS = List.of("definition", "from", "to", "index", "county", "sort", "limit", "v");

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, PARAMETERS.toArray(String[]::new));
        WardQuestion figures = WardQuestion.of(params);
        WardSelection selection = WardSelection.of(params);
        answers.send(
                context, Question.of(door.role(), context, params), snapshot -> answer(snapshot, figures, selection));
    }

    private Representation answer(Snapshot snapshot, WardQuestion figures, WardSelection selection) {
        WardFrame frame = figures.frame(snapshot, door.role());
        WardTable table = frame.table(door);
        List<WardRow> rows = selection.from(table, snapshot.handle());
        Map<String, Object> body = frame.json(door.role(), rows.size());
        body.put("classes", table.classes().json());
        body.put("rows", rows.stream().map(WardRow::json).toList());
        return Representation.json(body, door.role().id());
    }
}
