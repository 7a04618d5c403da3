package cymru.diogel.server.hotspots;

import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Map;

/** {@code /api/hotspots}: the targeting list. */
public record HotspotList(Answers answers, Hotspots hotspots) implements Handler {
    @Override
    public void handle(Context context) {
        Params params = Params.of(context, HotspotQuestion.PARAMETERS.toArray(String[]::new));
        HotspotQuestion question = HotspotQuestion.of(params);
        HotspotSelection selection = HotspotSelection.of(params);
        answers.send(
                context,
                Question.of(hotspots.role(), context, params),
                snapshot -> answer(snapshot, question, selection));
    }

    private Representation answer(Snapshot snapshot, HotspotQuestion question, HotspotSelection selection) {
        HotspotTable table = hotspots.table(hotspots.frame(snapshot, question), selection);
        Table rows = HotspotTable.of(table.shown(selection), selection.columns());
        Map<String, Object> body = HotspotJson.head(table, rows);
        body.put("rows", rows.json());
        body.put("named", NamedRows.json(hotspots, table));
        return Representation.json(body, hotspots.role().id());
    }
}
