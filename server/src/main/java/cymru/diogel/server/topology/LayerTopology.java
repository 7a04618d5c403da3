package cymru.diogel.server.topology;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.domain.AreaKind;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.tiles.Layers;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** {@code /topology/{layer}.json}: a whole layer at once, small enough to be the map's first load. */
public record LayerTopology(Answers answers) implements Handler {
    private static final String SQL = SqlFile.beside(LayerTopology.class, "layer-shapes.sql");

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
                snapshot -> Representation.json(Topology.encode(kind.layer(), shapes(snapshot, kind), STEPS), ""));
    }

    private static List<Shape> shapes(Snapshot snapshot, AreaKind kind) {
        return snapshot.handle()
                .createQuery(SQL)
                .bind("kind", kind.id())
                .bind("band", BAND)
                .map((row, context) -> shape(row, kind))
                .list();
    }

    private static Shape shape(ResultSet row, AreaKind kind) throws SQLException {
        Map<String, Object> properties = new LinkedHashMap<>();
        properties.put("name_en", row.getString("name_en"));
        properties.put("name_cy", row.getString("name_cy"));
        if (kind == AreaKind.WARD) {
            properties.put("county", row.getString("county"));
        }
        try {
            return new Shape(row.getString("code"), properties, new WKBReader().read(row.getBytes("shape")));
        } catch (ParseException malformed) {
            throw new IllegalStateException("PostGIS gave a shape that is not well-known binary", malformed);
        }
    }
}
