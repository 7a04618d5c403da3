package cymru.diogel.server.tiles;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.domain.AreaKind;
import cymru.diogel.server.catalogue.Attribution;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /tiles/{layer}.json}: TileJSON 3.0, whose tile address carries the data version. */
public record TileSet(Answers answers) implements Handler {
    private static final String BOUNDS = SqlFile.beside(TileSet.class, "layer-bounds.sql");
    private static final List<Double> WORLD = List.of(-180.0, -85.0511, 180.0, 85.0511);

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "v");
        AreaKind kind = Layers.find(context.pathParam("layer"));
        answers.send(
                context, Question.ofAnyone(context, params), snapshot -> Representation.json(body(snapshot, kind), ""));
    }

    private static Map<String, Object> body(Snapshot snapshot, AreaKind kind) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("tilejson", "3.0.0");
        body.put("name", "Diogel " + kind.layer());
        body.put("description", snapshot.sample() ? Attribution.SAMPLE.en() : "Outlines with codes and names");
        body.put("attribution", Attribution.of(snapshot.sample()).en());
        body.put("scheme", "xyz");
        body.put("tiles", List.of("/tiles/" + kind.layer() + "/{z}/{x}/{y}.mvt?v=" + snapshot.version()));
        body.put("minzoom", shallowest(kind));
        body.put("maxzoom", TileAddress.DEEPEST);
        body.put("bounds", bounds(snapshot, kind));
        body.put("vector_layers", List.of(layer(kind)));
        return body;
    }

    private static Map<String, Object> layer(AreaKind kind) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("code", "Code of the area");
        fields.put("name_en", "Name in English");
        fields.put("name_cy", "Name in Welsh");
        if (kind == AreaKind.WARD || kind == AreaKind.CELL) {
            fields.put("county", "Code of the county");
        }
        Map<String, Object> layer = new LinkedHashMap<>();
        layer.put("id", kind.layer());
        layer.put("minzoom", shallowest(kind));
        layer.put("maxzoom", TileAddress.DEEPEST);
        layer.put("fields", fields);
        return layer;
    }

    /** Cells are smaller than a pixel before zoom 10, and have no shape there. */
    private static int shallowest(AreaKind kind) {
        return kind == AreaKind.CELL ? 10 : 0;
    }

    private static List<Double> bounds(Snapshot snapshot, AreaKind kind) {
        return snapshot.handle()
                .createQuery(BOUNDS)
                .bind("kind", kind.id())
                .map((row, context) -> corners(row))
                .one();
    }

    private static List<Double> corners(ResultSet row) throws SQLException {
        double west = row.getDouble("west");
        return row.wasNull()
                ? WORLD
                : List.of(west, row.getDouble("south"), row.getDouble("east"), row.getDouble("north"));
    }
}
