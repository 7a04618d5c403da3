package cymru.diogel.server.hotspots;

import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /api/hotspots} in one of its formats: the targeting list. */
public record HotspotList(Answers answers, Hotspots hotspots, HotspotFormat format) implements Handler {
    private static final String[] PARAMETERS = {
        "definition",
        "to",
        "months",
        "level",
        "measure",
        "weights",
        "county",
        "index",
        "deprived",
        "share",
        "top",
        "seed",
        "v"
    };

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, PARAMETERS);
        HotspotQuestion question = HotspotQuestion.of(params);
        HotspotSelection selection = HotspotSelection.of(params);
        answers.send(
                context,
                Question.of(hotspots.role(), context, params),
                snapshot -> answer(snapshot, question, selection));
    }

    private Representation answer(Snapshot snapshot, HotspotQuestion question, HotspotSelection selection) {
        HotspotTable table = hotspots.table(question.frame(snapshot, hotspots.role()), selection);
        return format.write(hotspots, table, table.shown(selection));
    }
}
