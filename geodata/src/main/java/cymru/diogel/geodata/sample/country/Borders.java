package cymru.diogel.geodata.sample.country;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateList;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * Turns borders that follow the mesh into natural ones: first smoothed, then made to wander between the vertices. A
 * vertex or a side has one fate whichever area asks, so shared borders stay shared. Metres of EPSG:27700.
 */
final class Borders {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int SMOOTHING_ROUNDS = 3;
    /** Sides shorter than this are left straight, metres. */
    private static final double FINEST = 130;

    private static final double LAND_WANDER = 0.13;
    private static final double COAST_WANDER = 0.24;

    private final Noise noise;
    private final double strength;
    private final Map<Coordinate, Set<Coordinate>> network = new HashMap<>();
    private final Map<LineSegment, Integer> sides = new HashMap<>();
    private final Map<Coordinate, Coordinate> moved = new HashMap<>();

    /**
     * @param strength 1 for the full smoothing and wandering, less for borders nearer to the mesh
     * @param sets boundary sets made of the same cells
     */
    @SafeVarargs
    Borders(Noise noise, double strength, List<Geometry>... sets) {
        this.noise = noise;
        this.strength = strength;
        for (List<Geometry> set : sets) {
            Map<LineSegment, Integer> uses = new HashMap<>();
            for (Geometry area : set) {
                rings(area).forEach(ring -> add(ring, uses));
            }
            sides.putAll(uses);
        }
        smooth();
    }

    /** The area with its natural border; coordinates are rounded to 0.1 m. */
    Geometry draw(Geometry area) {
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) area.getGeometryN(i);
            LinearRing[] holes = new LinearRing[polygon.getNumInteriorRing()];
            for (int hole = 0; hole < holes.length; hole++) {
                holes[hole] = draw(polygon.getInteriorRingN(hole));
            }
            polygons.add(GEOMETRY.createPolygon(draw(polygon.getExteriorRing()), holes));
        }
        MultiPolygon drawn = GEOMETRY.createMultiPolygon(polygons.toArray(Polygon[]::new));
        return drawn.getNumGeometries() == 1 ? drawn.getGeometryN(0) : drawn;
    }

    private void add(LinearRing ring, Map<LineSegment, Integer> uses) {
        Coordinate[] points = ring.getCoordinates();
        for (int i = 1; i < points.length; i++) {
            network.computeIfAbsent(points[i - 1], p -> new LinkedHashSet<>()).add(points[i]);
            network.computeIfAbsent(points[i], p -> new LinkedHashSet<>()).add(points[i - 1]);
            uses.merge(side(points[i - 1], points[i]), 1, Integer::sum);
        }
    }

    /** Moves each vertex a quarter of the way to both its neighbours; where three borders meet it stays. */
    private void smooth() {
        network.keySet().forEach(point -> moved.put(point, point));
        for (int round = 0; round < SMOOTHING_ROUNDS * strength; round++) {
            Map<Coordinate, Coordinate> next = new HashMap<>();
            network.forEach((point, beside) -> {
                Coordinate now = at(point);
                if (beside.size() == 2) {
                    double x = 2 * now.x;
                    double y = 2 * now.y;
                    for (Coordinate other : beside) {
                        x += at(other).x;
                        y += at(other).y;
                    }
                    next.put(point, new Coordinate(x / 4, y / 4));
                }
            });
            moved.putAll(next);
        }
    }

    private LinearRing draw(LinearRing ring) {
        Coordinate[] points = ring.getCoordinates();
        CoordinateList drawn = new CoordinateList();
        for (int i = 1; i < points.length; i++) {
            boolean forward = points[i - 1].compareTo(points[i]) < 0;
            boolean coast = sides.getOrDefault(side(points[i - 1], points[i]), 0) == 1;
            List<Coordinate> path = new ArrayList<>();
            path.add(at(forward ? points[i - 1] : points[i]));
            wander(path, at(forward ? points[i] : points[i - 1]), strength * (coast ? COAST_WANDER : LAND_WANDER));
            drawn.add(path.stream().map(Borders::rounded).toArray(Coordinate[]::new), false, forward);
        }
        drawn.closeRing();
        return GEOMETRY.createLinearRing(drawn.toCoordinateArray());
    }

    /** Appends the way from the last point of the path to {@code end}: the middle steps aside, then each half likewise. */
    private void wander(List<Coordinate> path, Coordinate end, double wander) {
        Coordinate start = path.get(path.size() - 1);
        if (start.distance(end) >= FINEST) {
            double aside = wander * (2 * noise.between(start.x, start.y, end.x, end.y) - 1);
            Coordinate middle = new Coordinate(
                    (start.x + end.x) / 2 - aside * (end.y - start.y),
                    (start.y + end.y) / 2 + aside * (end.x - start.x));
            wander(path, middle, wander);
            wander(path, end, wander);
        } else {
            path.add(end);
        }
    }

    private Coordinate at(Coordinate point) {
        return moved.getOrDefault(point, point);
    }

    private static List<LinearRing> rings(Geometry area) {
        List<LinearRing> rings = new ArrayList<>();
        for (int i = 0; i < area.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) area.getGeometryN(i);
            rings.add(polygon.getExteriorRing());
            for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
                rings.add(polygon.getInteriorRingN(hole));
            }
        }
        return rings;
    }

    private static LineSegment side(Coordinate a, Coordinate b) {
        LineSegment side = new LineSegment(a, b);
        side.normalize();
        return side;
    }

    private static Coordinate rounded(Coordinate point) {
        return new Coordinate(Math.rint(point.x * 10) / 10, Math.rint(point.y * 10) / 10);
    }
}
