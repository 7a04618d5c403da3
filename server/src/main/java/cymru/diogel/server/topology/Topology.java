package cymru.diogel.server.topology;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * Encodes areas as TopoJSON 1.0 (github.com/topojson/topojson-specification): a border that two areas share is written once,
 * provided that they have the same vertices along it, as a valid coverage has.
 */
final class Topology {
    private final Arcs arcs = new Arcs();
    private final Nodes nodes;
    private final List<Shape> shapes;

    private Topology(List<Shape> shapes) {
        this.shapes = shapes;
        this.nodes = Nodes.of(shapes.stream()
                .flatMap(shape -> polygons(shape.outline()).stream())
                .flatMap(polygon -> rings(polygon).stream())
                .toList());
    }

    /**
     * The topology as JSON members.
     *
     * @param name of the one object
     * @param steps positions along each axis of the grid that degrees are rounded to
     */
    static Map<String, Object> encode(String name, List<Shape> shapes, int steps) {
        return new Topology(shapes).encode(name, steps);
    }

    private Map<String, Object> encode(String name, int steps) {
        List<Map<String, Object>> geometries =
                shapes.stream().map(this::geometry).toList();
        double[] bounds = bounds();
        Quantiser quantiser = Quantiser.over(bounds, steps);
        Map<String, Object> collection = new LinkedHashMap<>();
        collection.put("type", "GeometryCollection");
        collection.put("geometries", geometries);
        Map<String, Object> transform = new LinkedHashMap<>();
        transform.put("scale", new double[] {quantiser.stepX(), quantiser.stepY()});
        transform.put("translate", new double[] {quantiser.west(), quantiser.south()});
        Map<String, Object> topology = new LinkedHashMap<>();
        topology.put("type", "Topology");
        if (!shapes.isEmpty()) {
            topology.put("bbox", bounds);
        }
        topology.put("transform", transform);
        topology.put("objects", Map.of(name, collection));
        topology.put("arcs", arcs.all().stream().map(quantiser::deltas).toList());
        return topology;
    }

    private Map<String, Object> geometry(Shape shape) {
        List<List<List<Integer>>> polygons = polygons(shape.outline()).stream()
                .map(polygon -> rings(polygon).stream()
                        .map(ring -> arcs.cut(ring, nodes))
                        .toList())
                .toList();
        boolean one = polygons.size() == 1;
        Map<String, Object> geometry = new LinkedHashMap<>();
        geometry.put("type", one ? "Polygon" : "MultiPolygon");
        geometry.put("id", shape.id());
        geometry.put("properties", shape.properties());
        geometry.put("arcs", one ? polygons.get(0) : polygons);
        return geometry;
    }

    private static List<Polygon> polygons(Geometry outline) {
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < outline.getNumGeometries(); i++) {
            if (outline.getGeometryN(i) instanceof Polygon polygon && !polygon.isEmpty()) {
                polygons.add(polygon);
            }
        }
        return polygons;
    }

    private static List<Coordinate[]> rings(Polygon polygon) {
        List<LinearRing> rings = new ArrayList<>(List.of(polygon.getExteriorRing()));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(polygon.getInteriorRingN(i));
        }
        return rings.stream().map(ring -> Arcs.clean(ring.getCoordinates())).toList();
    }

    /** West, south, east, north in degrees; zeros where there is nothing. */
    private double[] bounds() {
        double[] bounds = {Double.MAX_VALUE, Double.MAX_VALUE, -Double.MAX_VALUE, -Double.MAX_VALUE};
        arcs.all().stream().flatMap(List::stream).forEach(vertex -> {
            bounds[0] = Math.min(bounds[0], Mercator.longitude(vertex));
            bounds[1] = Math.min(bounds[1], Mercator.latitude(vertex));
            bounds[2] = Math.max(bounds[2], Mercator.longitude(vertex));
            bounds[3] = Math.max(bounds[3], Mercator.latitude(vertex));
        });
        return shapes.isEmpty() ? Arrays.copyOf(new double[0], bounds.length) : bounds;
    }
}
