package cymru.diogel.etl;

import cymru.diogel.geodata.Crs;
import java.util.List;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.coverage.CoverageSimplifier;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;

/**
 * Makes one generalised geometry a zoom band. All areas of a set are simplified together, as a coverage
 * (Visvalingam–Whyatt on shared edges), so that neighbours keep exactly the same border and no gap opens between them.
 */
final class Generalisation {
    private final Handle handle;

    Generalisation(Handle handle) {
        this.handle = handle;
    }

    /** A band of zooms and its tolerance in ground metres: the root of the area of a triangle that may go. */
    private record Band(int number, double tolerance) {}

    void store(int boundarySet, List<BoundaryLoader.Area> areas, FileReport report) {
        Geometry[] coverage = areas.stream().map(BoundaryLoader.Area::geometry).toArray(Geometry[]::new);
        reportGaps(areas, coverage, report);
        List<Band> bands = handle.createQuery("select band, tolerance_m from zoom_band order by band")
                .map((row, context) -> new Band(row.getInt(1), row.getDouble(2)))
                .list();
        handle.execute("create temp table shape_stage (code text, band smallint, geom_3857 geometry) on commit drop");
        try (CopyRows rows = new CopyRows(handle, "shape_stage", "code", "band", "geom_3857")) {
            for (Band band : bands) {
                Geometry[] simple =
                        band.tolerance() == 0 ? coverage : CoverageSimplifier.simplify(coverage, band.tolerance());
                for (int i = 0; i < simple.length; i++) {
                    Geometry mercator = Crs.BRITISH_NATIONAL_GRID.to(Crs.WEB_MERCATOR, PolygonReader.multi(simple[i]));
                    rows.add(areas.get(i).code(), band.number(), new JtsGeometry(mercator).getValue());
                }
            }
        }
        handle.createUpdate("""
                        insert into area_shape (area_id, band, boundary_set_id, geom_3857)
                        select a.area_id, s.band, a.boundary_set_id, s.geom_3857
                        from shape_stage s join area a on a.code = s.code and a.boundary_set_id = :set
                        """).bind("set", boundarySet).execute();
        handle.execute("drop table shape_stage");
    }

    /** Neighbours whose borders do not match are told of, with the first place, and load all the same. */
    private static void reportGaps(List<BoundaryLoader.Area> areas, Geometry[] coverage, FileReport report) {
        Geometry[] faults = CoverageValidator.validate(coverage);
        int faulty = 0;
        String first = "";
        for (int i = 0; i < faults.length; i++) {
            if (faults[i] != null && !faults[i].isEmpty()) {
                faulty++;
                if (first.isEmpty()) {
                    first = areas.get(i).code() + " near easting "
                            + Math.round(faults[i].getCoordinate().x) + ", northing "
                            + Math.round(faults[i].getCoordinate().y);
                }
            }
        }
        if (faulty > 0) {
            report.notes.add("the borders of " + faulty + " areas do not match their neighbours', first " + first);
        }
    }
}
