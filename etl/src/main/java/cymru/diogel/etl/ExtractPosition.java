package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.Crs;
import org.jspecify.annotations.Nullable;

/**
 * Where a crime happened: degrees (CRS84), and metres (EPSG:27700) where the file gives those, from which the degrees are
 * derived then.
 */
record ExtractPosition(
        double longitude,
        double latitude,
        @Nullable Double easting,
        @Nullable Double northing) {

    /** Null where the row has no position. */
    static @Nullable ExtractPosition of(Table.Row row) throws RowProblem {
        Position metres = Position.of(row, "easting", "northing", "metres", Crs.BRITISH_NATIONAL_GRID);
        Position degrees = Position.of(row, "longitude", "latitude", "degrees", Crs.CRS84);
        if (metres != null && degrees != null) {
            throw new RowProblem("expected easting and northing, or longitude and latitude, got both");
        }
        if (metres != null) {
            double[] derived = {metres.x(), metres.y()};
            Crs.BRITISH_NATIONAL_GRID.to(Crs.CRS84, derived);
            return new ExtractPosition(derived[0], derived[1], metres.x(), metres.y());
        }
        return degrees == null ? null : new ExtractPosition(degrees.x(), degrees.y(), null, null);
    }
}
