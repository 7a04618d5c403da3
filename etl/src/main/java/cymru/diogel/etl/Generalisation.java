package cymru.diogel.etl;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private record Area(String code, Geometry geometry) {}

    /** Does so for every set that has none yet, once all its files are in. */
    void ofNewSets(List<String> notes) {
        Map<Integer, String> sets = new LinkedHashMap<>();
        handle.createQuery(Sql.file("sets-without-shapes"))
                .map((row, context) -> sets.put(row.getInt("boundary_set_id"), row.getString("name")))
                .list();
        sets.forEach((set, name) -> store(set, name, notes));
    }

    private void store(int boundarySet, String name, List<String> notes) {
        List<Area> areas = handle.createQuery(
                        "select code, geom_27700 from area where boundary_set_id = :set order by area_id")
                .bind("set", boundarySet)
                .map((row, context) -> new Area(row.getString(1), ((JtsGeometry) row.getObject(2)).getGeometry()))
                .list();
        Geometry[] coverage = areas.stream().map(Area::geometry).toArray(Geometry[]::new);
        gaps(areas, coverage).ifPresent(gaps -> notes.add(name + ": " + gaps));
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
    private static Optional<String> gaps(List<Area> areas, Geometry[] coverage) {
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
        return faulty == 0
                ? Optional.empty()
                : Optional.of("the borders of " + faulty + " areas do not match their neighbours', first " + first);
    }
}
