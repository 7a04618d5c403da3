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

/** {@code /api/wards} in one of its formats: one row a ward. */
public record WardList(Answers answers, CountDoor door, WardFormat format) implements Handler {
    private static final String[] PARAMETERS = {"definition", "from", "to", "index", "county", "sort", "limit", "v"};

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, PARAMETERS);
        WardQuestion figures = WardQuestion.of(params);
        WardSelection selection = WardSelection.of(params);
        answers.send(
                context, Question.of(door.role(), context, params), snapshot -> answer(snapshot, figures, selection));
    }

    private Representation answer(Snapshot snapshot, WardQuestion figures, WardSelection selection) {
        WardFrame frame = figures.frame(snapshot, door.role());
        WardTable table = frame.table(door);
        List<WardRow> rows = selection.from(table, snapshot.handle());
        return format.write(frame, table, rows, door.role());
    }
}
