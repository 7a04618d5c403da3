package cymru.diogel.etl;

import cymru.diogel.etl.formats.Rings;
import cymru.diogel.geodata.Crs;
import java.util.HashMap;
import java.util.Map;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;

/** The outlines of one boundary set by zoom band, for tiles: moved to Web Mercator here, and in the table once closed. */
final class AreaShapes implements AutoCloseable {
    private final int boundarySet;
    private final Map<String, Integer> idOfCode = new HashMap<>();
    private final CopyRows rows;

    /** Once the areas of the set are in. */
    AreaShapes(Handle handle, int boundarySet) {
        this.boundarySet = boundarySet;
        handle.createQuery("select code, area_id from area where boundary_set_id = :set")
                .bind("set", boundarySet)
                .map((row, context) -> Map.entry(row.getString("code"), row.getInt("area_id")))
                .forEach(area -> idOfCode.put(area.getKey(), area.getValue()));
        this.rows = new CopyRows(handle, "area_shape", "area_id", "band", "boundary_set_id", "geom_3857");
    }

    /**
     * @param outline in EPSG:27700
     * @param bands that show it so
     */
    void add(String code, Geometry outline, int... bands) {
        Geometry mercator = Crs.BRITISH_NATIONAL_GRID.to(Crs.WEB_MERCATOR, Rings.multi(outline));
        String value = new JtsGeometry(mercator).getValue();
        for (int band : bands) {
            rows.add(idOfCode.get(code), band, boundarySet, value);
        }
    }

    @Override
    public void close() {
        rows.close();
    }
}
