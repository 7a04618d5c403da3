package cymru.diogel.server.topology;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.domain.AreaKind;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** The outlines of a layer as they were generalised for one zoom band, borders shared. */
public final class LayerShapes {
    private static final String SQL = SqlFile.beside(LayerShapes.class, "layer-shapes.sql");

    private LayerShapes() {}

    /** In order of code. */
    public static List<Shape> of(Handle handle, AreaKind kind, int band) {
        return handle.createQuery(SQL)
                .bind("kind", kind.id())
                .bind("band", band)
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
