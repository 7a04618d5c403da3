package cymru.diogel.server.tiles;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.domain.AreaKind;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshots;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Objects;
import org.jdbi.v3.core.Handle;

/** {@code /tiles/{layer}/{z}/{x}/{y}.mvt}: codes, names and outlines, never figures. */
public record Tiles(Answers answers, Snapshots snapshots) implements Handler {
    private static final String TYPE = "application/vnd.mapbox-vector-tile";
    private static final String SQL = SqlFile.beside(Tiles.class, "layer-tile.sql");

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "v");
        AreaKind kind = Layers.find(context.pathParam("layer"));
        TileAddress tile = TileAddress.parse(context.pathParam("z"), context.pathParam("x"), context.pathParam("y"));
        answers.sendOne(
                context,
                Question.ofAnyone(context, params),
                () -> snapshots.readOne(handle -> read(handle, kind, tile)));
    }

    private static Representation read(Handle handle, AreaKind kind, TileAddress tile) {
        return handle.createQuery(SQL)
                .bind("kind", kind.id())
                .bind("layer", kind.layer())
                .bind("z", tile.z())
                .bind("x", tile.x())
                .bind("y", tile.y())
                .map((row, context) -> Representation.of(
                        TYPE, Objects.requireNonNullElse(row.getBytes("tile"), new byte[0]), "", null))
                .one();
    }
}
