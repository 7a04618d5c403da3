package cymru.diogel.server.topology;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.algorithm.distance.DiscreteHausdorffDistance;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKTReader;

class TopologyTest {
    private static final GeometryFactory PLANE = new GeometryFactory();
    private static final int STEPS = 10_000;

    private static Shape shape(String id, String wkt) throws ParseException {
        return new Shape(id, Map.of("name_en", id), new WKTReader().read(wkt));
    }

    private static JsonNode encode(Shape... shapes) {
        return new ObjectMapper().valueToTree(Topology.encode("areas", List.of(shapes), STEPS));
    }

    /** Decodes as the specification says, and moves back to metres. */
    static Geometry decode(JsonNode topology, int index) {
        JsonNode geometry =
                topology.get("objects").get("areas").get("geometries").get(index);
        List<Polygon> polygons = new ArrayList<>();
        boolean one = geometry.get("type").asText().equals("Polygon");
        Iterable<JsonNode> parts = one ? List.of(geometry.get("arcs")) : geometry.get("arcs");
        for (JsonNode part : parts) {
            List<LinearRing> rings = new ArrayList<>();
            part.forEach(ring -> rings.add(ring(topology, ring)));
            polygons.add(PLANE.createPolygon(
                    rings.get(0), rings.subList(1, rings.size()).toArray(new LinearRing[0])));
        }
        return one ? polygons.get(0) : PLANE.createMultiPolygon(polygons.toArray(new Polygon[0]));
    }

    private static LinearRing ring(JsonNode topology, JsonNode indices) {
        List<Coordinate> ring = new ArrayList<>();
        for (JsonNode index : indices) {
            boolean backwards = index.asInt() < 0;
            List<Coordinate> arc = arc(topology, backwards ? ~index.asInt() : index.asInt());
            if (backwards) {
                Collections.reverse(arc);
            }
            if (!ring.isEmpty()) {
                assertThat(arc.get(0)).isEqualTo(ring.get(ring.size() - 1));
                arc.remove(0);
            }
            ring.addAll(arc);
        }
        return PLANE.createLinearRing(ring.toArray(new Coordinate[0]));
    }

    private static List<Coordinate> arc(JsonNode topology, int index) {
        JsonNode scale = topology.get("transform").get("scale");
        JsonNode translate = topology.get("transform").get("translate");
        List<Coordinate> arc = new ArrayList<>();
        long x = 0;
        long y = 0;
        for (JsonNode step : topology.get("arcs").get(index)) {
            x += step.get(0).asLong();
            y += step.get(1).asLong();
            double longitude = x * scale.get(0).asDouble() + translate.get(0).asDouble();
            double latitude = y * scale.get(1).asDouble() + translate.get(1).asDouble();
            arc.add(new Coordinate(
                    6_378_137 * Math.toRadians(longitude),
                    6_378_137 * Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2))));
        }
        return arc;
    }

    private static void assertSame(JsonNode topology, int index, Shape shape) {
        Geometry decoded = decode(topology, index);
        assertThat(decoded.isValid()).isTrue();
        double metresAStep = topology.get("transform").get("scale").get(1).asDouble() * 111_320 * 2;
        assertThat(DiscreteHausdorffDistance.distance(
                        decoded.getBoundary(), shape.outline().getBoundary()))
                .isLessThan(metresAStep);
    }

    @Test
    void aSharedBorderIsWrittenOnceAndPassedBothWays() throws ParseException {
        Shape west = shape("west", "POLYGON((0 0,1000 0,1000 500,1000 1000,0 1000,0 0))");
        Shape east = shape("east", "POLYGON((1000 0,2000 0,2000 1000,1000 1000,1000 500,1000 0))");
        JsonNode topology = encode(west, east);
        assertThat(topology.get("arcs")).hasSize(3);
        String both = topology.get("objects")
                .get("areas")
                .get("geometries")
                .findValues("arcs")
                .toString();
        assertThat(both).containsAnyOf("-1", "-2", "-3");
        assertSame(topology, 0, west);
        assertSame(topology, 1, east);
    }

    @Test
    void anEnclaveIsTheHoleAroundIt() throws ParseException {
        Shape outer = shape(
                "outer",
                "POLYGON((0 0,3000 0,3000 3000,0 3000,0 0),(1000 1000,1000 2000,2000 2000,2000 1000,1000 1000))");
        Shape inner = shape("inner", "POLYGON((2000 2000,1000 2000,1000 1000,2000 1000,2000 2000))");
        JsonNode topology = encode(outer, inner);
        assertThat(topology.get("arcs")).hasSize(2);
        assertSame(topology, 0, outer);
        assertSame(topology, 1, inner);
    }

    @Test
    void islandsAndThreeAtAPointDecodeToWhatTheyWere() throws ParseException {
        Shape one = shape(
                "one", "MULTIPOLYGON(((0 0,1000 0,1000 1000,0 1000,0 0)),((5000 5000,6000 5000,6000 6000,5000 5000)))");
        Shape two = shape("two", "MULTIPOLYGON(((1000 0,2000 0,2000 1000,1000 1000,1000 0)))");
        Shape three = shape("three", "POLYGON((0 1000,1000 1000,2000 1000,2000 2000,0 2000,0 1000))");
        JsonNode topology = encode(one, two, three);
        for (int i = 0; i < 3; i++) {
            assertSame(topology, i, List.of(one, two, three).get(i));
        }
        assertThat(topology.get("objects")
                        .get("areas")
                        .get("geometries")
                        .get(1)
                        .get("type")
                        .asText())
                .isEqualTo("Polygon");
        assertThat(topology.get("bbox")).hasSize(4);
    }

    @Test
    void whatTheGridSwallowsStaysARing() throws ParseException {
        Shape wide = shape("wide", "POLYGON((0 0,9000000 0,9000000 9000000,0 9000000,0 0))");
        Shape tiny = shape("tiny", "POLYGON((5000 5000,5001 5000,5001 5001,5000 5001,5000 5000))");
        JsonNode topology = encode(wide, tiny);
        assertThat(topology.get("arcs").get(1)).hasSize(4);
        assertThat(decode(topology, 1).getNumPoints()).isEqualTo(4);
    }

    @Test
    void nothingIsAnEmptyTopology() {
        JsonNode topology = encode();
        assertThat(topology.get("type").asText()).isEqualTo("Topology");
        assertThat(topology.get("arcs")).isEmpty();
    }
}
