package cymru.diogel.etl;

import java.util.List;
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

    void store(int boundarySet, List<AreaRows.Area> areas, FileReport report) {
        Geometry[] coverage = areas.stream().map(AreaRows.Area::geometry).toArray(Geometry[]::new);
        reportGaps(areas, coverage, report);
        List<Band> bands = handle.createQuery("select band, tolerance_m from zoom_band order by band")
                .map((row, context) -> new Band(row.getInt(1), row.getDouble(2)))
                .list();
        try (AreaShapes shapes = new AreaShapes(handle, boundarySet)) {
            for (Band band : bands) {
                Geometry[] simple =
                        band.tolerance() == 0 ? coverage : CoverageSimplifier.simplify(coverage, band.tolerance());
                for (int i = 0; i < simple.length; i++) {
                    shapes.add(areas.get(i).code(), simple[i], band.number());
                }
            }
        }
    }

    /** Neighbours whose borders do not match are told of, with the first place, and load all the same. */
    private static void reportGaps(List<AreaRows.Area> areas, Geometry[] coverage, FileReport report) {
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
