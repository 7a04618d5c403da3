package cymru.diogel.etl;

import net.postgis.jdbc.jts.JtsGeometry;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.MultiPolygon;

/** The areas of one boundary set, written by COPY. */
final class AreaRows implements AutoCloseable {
    private final int boundarySet;
    private final CopyRows rows;

    AreaRows(Handle handle, int boundarySet) {
        this.boundarySet = boundarySet;
        this.rows = new CopyRows(
                handle,
                "area",
                "boundary_set_id",
                "code",
                "name_en",
                "name_cy",
                "county_code",
                "county_name_en",
                "geom_27700",
                "area_m2");
    }

    /** One area, its geometry in EPSG:27700 metres. */
    record Area(
            String code,
            String nameEn,
            String nameCy,
            @Nullable String countyCode,
            @Nullable String countyName,
            MultiPolygon geometry) {
        /** An area of no county. */
        static Area of(String code, String nameEn, String nameCy, MultiPolygon geometry) {
            return new Area(code, nameEn, nameCy, null, null, geometry);
        }
    }

    void add(Area area) {
        rows.add(
                boundarySet,
                area.code(),
                area.nameEn(),
                area.nameCy(),
                area.countyCode(),
                area.countyName(),
                new JtsGeometry(area.geometry()).getValue(),
                area.geometry().getArea());
    }

    @Override
    public void close() {
        rows.close();
    }
}
