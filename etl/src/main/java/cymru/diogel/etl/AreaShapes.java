package cymru.diogel.etl;

import cymru.diogel.etl.formats.Rings;
import cymru.diogel.geodata.Crs;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Geometry;

/** The outlines of one boundary set by zoom band, for tiles: moved to Web Mercator here, and in the table once closed. */
final class AreaShapes implements AutoCloseable {
    private final Handle handle;
    private final int boundarySet;
    private final CopyRows rows;

    AreaShapes(Handle handle, int boundarySet) {
        this.handle = handle;
        this.boundarySet = boundarySet;
        handle.execute("create temp table shape_stage (code text, band smallint, geom_3857 geometry) on commit drop");
        this.rows = new CopyRows(handle, "shape_stage", "code", "band", "geom_3857");
    }

    /**
     * @param outline in EPSG:27700
     * @param bands that show it so
     */
    void add(String code, Geometry outline, int... bands) {
        Geometry mercator = Crs.BRITISH_NATIONAL_GRID.to(Crs.WEB_MERCATOR, Rings.multi(outline));
        String value = new JtsGeometry(mercator).getValue();
        for (int band : bands) {
            rows.add(code, band, value);
        }
    }

    @Override
    public void close() {
        rows.close();
        handle.createUpdate(Sql.file("area-shapes")).bind("set", boundarySet).execute();
        handle.execute("drop table shape_stage");
    }
}
