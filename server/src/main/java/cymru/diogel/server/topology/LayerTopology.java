package cymru.diogel.server.topology;

import cymru.diogel.geodata.domain.AreaKind;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.tiles.Layers;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /topology/{layer}.json}: a whole layer at once, small enough to be the map's first load. */
public record LayerTopology(Answers answers) implements Handler {
    /** The zoom band whose outlines are used: small enough for the map's budget, fine enough for its usual zooms. */
    private static final int BAND = 3;

    /** About 10 m on the ground over the width of Wales. */
    private static final int STEPS = 20_000;

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "v");
        AreaKind kind = Layers.find(context.pathParam("layer"));
        answers.send(
                context,
                Question.ofAnyone(context, params),
                snapshot -> Representation.json(
                        Topology.encode(kind.layer(), LayerShapes.of(snapshot.handle(), kind, BAND), STEPS), ""));
    }
}
