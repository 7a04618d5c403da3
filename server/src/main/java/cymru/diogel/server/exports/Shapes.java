package cymru.diogel.server.exports;

import cymru.diogel.geodata.database.SqlFile;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * The unsimplified outlines of a served kind of area, each by its code.
 *
 * @param handle of the snapshot that the list is read in
 * @param kind {@code ward}, {@code lsoa}, {@code cell}
 */
public record Shapes(Handle handle, String kind) {
    private static final String DEGREES = SqlFile.beside(Shapes.class, "shapes-in-degrees.sql");
    private static final String METRES = SqlFile.beside(Shapes.class, "shapes-in-metres.sql");

    /** An outline in EPSG:27700 as little-endian well-known binary, with its bounds. */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
    record Metres(byte[] wellKnown, double west, double south, double east, double north) {}

    /** As GeoJSON in CRS84. */
    Map<String, String> inDegrees() {
        Map<String, String> shapes = new HashMap<>();
        handle.createQuery(DEGREES)
                .bind("kind", kind)
                .map((row, context) -> shapes.put(row.getString("code"), row.getString("geometry")))
                .list();
        return shapes;
    }

    Map<String, Metres> inMetres() {
        Map<String, Metres> shapes = new HashMap<>();
        handle.createQuery(METRES)
                .bind("kind", kind)
                .map((row, context) -> shapes.put(
                        row.getString("code"),
                        new Metres(
                                row.getBytes("geometry"),
                                row.getDouble("west"),
                                row.getDouble("south"),
                                row.getDouble("east"),
                                row.getDouble("north"))))
                .list();
        return shapes;
    }
}
