package cymru.diogel.etl.formats;

import cymru.diogel.geodata.Crs;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes polygons of rings, whatever file they came in: each ring is closed and lies where it can lie in the system that the
 * file claims.
 */
public record Rings(Crs crs) {
    static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** @throws RowProblem where a position cannot be in the United Kingdom, or the ring is open or too short */
    LinearRing ring(Coordinate[] positions) throws RowProblem {
        for (Coordinate at : positions) {
            if (!crs.covers(at.x, at.y)) {
                throw new RowProblem("(" + at.x + ", " + at.y + ") cannot be in the United Kingdom in EPSG:"
                        + crs.srid() + ", which the file claims to be in" + suggestion(at));
            }
        }
        if (positions.length < 4 || !positions[0].equals2D(positions[positions.length - 1])) {
            throw new RowProblem("expected a closed ring of at least four positions, got one of " + positions.length);
        }
        return GEOMETRY.createLinearRing(positions);
    }

    /** The shell first, then its holes. */
    static Polygon polygon(List<LinearRing> rings) {
        return GEOMETRY.createPolygon(
                rings.get(0), rings.subList(1, rings.size()).toArray(new LinearRing[0]));
    }

    static MultiPolygon multi(List<Polygon> polygons) {
        return GEOMETRY.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    /** What an operation of JTS made of polygons, as the tables have it. */
    public static MultiPolygon multi(Geometry polygonal) {
        return polygonal instanceof MultiPolygon already ? already : multi(List.of((Polygon) polygonal));
    }

    /** Whether a ring turns as a Shapefile's shells do, to the right; its holes turn to the left. */
    static boolean isShell(LinearRing ring) {
        return !Orientation.isCCW(ring.getCoordinates());
    }

    private static String suggestion(Coordinate at) {
        for (Crs other : Crs.values()) {
            if (other.covers(at.x, at.y)) {
                return "; it would fit EPSG:" + other.srid();
            }
        }
        return Crs.CRS84.covers(at.y, at.x) ? "; longitude and latitude look swapped" : "";
    }
}
