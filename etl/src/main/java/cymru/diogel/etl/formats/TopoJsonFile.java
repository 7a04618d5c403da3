package cymru.diogel.etl.formats;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Crs;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/**
 * One object of a TopoJSON file: polygons whose borders are arcs that neighbours share (TopoJSON specification 1.0.1). Arcs
 * need each other, so the file is held in memory.
 *
 * @param geometries of the object
 * @param arcs shared by all objects, already unquantised
 */
record TopoJsonFile(
        SourceFile file, Crs crs, Set<String> properties, List<JsonNode> geometries, List<Coordinate[]> arcs)
        implements AreaLayer {
    /** Borders that neighbours share: each is of two areas, or of a few that overlap. */
    private static final int MOST_USES = 100;

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Its objects, each a layer. */
    static List<AreaLayer> open(SourceFile file) {
        try (InputStream stream = file.open()) {
            JsonNode topology = JSON.readTree(stream);
            List<Coordinate[]> arcs = arcs(file, topology);
            List<AreaLayer> layers = new ArrayList<>();
            for (JsonNode object : topology.path("objects")) {
                JsonNode members = object.path("geometries");
                List<JsonNode> geometries = new ArrayList<>();
                (members.isArray() ? members : List.of(object)).forEach(geometries::add);
                String crs = object.at("/crs/properties/name")
                        .asText(topology.at("/crs/properties/name").asText(""));
                layers.add(new TopoJsonFile(
                        file,
                        ClaimedCrs.named(file, crs.isEmpty() ? null : crs),
                        geometries.isEmpty() ? Set.of() : names(geometries.get(0)),
                        geometries,
                        arcs));
            }
            if (layers.isEmpty()) {
                throw new BadInput(file.name() + ": is TopoJSON without objects; expected one with areas");
            }
            return layers;
        } catch (JsonProcessingException broken) {
            throw GeoJsonFile.explained(file, 0, broken);
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
    }

    private static Set<String> names(JsonNode geometry) {
        Set<String> names = new LinkedHashSet<>();
        geometry.path("properties").fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static List<Coordinate[]> arcs(SourceFile file, JsonNode topology) {
        JsonNode transform = topology.path("transform");
        double[] scale = pair(transform.path("scale"), 1);
        double[] translate = pair(transform.path("translate"), 0);
        boolean steps = transform.isObject();
        List<Coordinate[]> arcs = new ArrayList<>();
        for (int i = 0; i < topology.path("arcs").size(); i++) {
            JsonNode arc = topology.path("arcs").get(i);
            Coordinate[] positions = new Coordinate[arc.size()];
            double x = 0;
            double y = 0;
            for (int j = 0; j < arc.size(); j++) {
                JsonNode at = arc.get(j);
                if (!at.path(0).isNumber() || !at.path(1).isNumber()) {
                    throw new BadInput(file.name() + ": arc " + i + ": expected positions of two numbers, got " + at);
                }
                x = steps ? x + at.get(0).asDouble() : at.get(0).asDouble();
                y = steps ? y + at.get(1).asDouble() : at.get(1).asDouble();
                positions[j] = new Coordinate(x * scale[0] + translate[0], y * scale[1] + translate[1]);
            }
            arcs.add(positions);
        }
        return arcs;
    }

    private static double[] pair(JsonNode numbers, double usual) {
        return new double[] {numbers.path(0).asDouble(usual), numbers.path(1).asDouble(usual)};
    }

    @Override
    public void each(Consumer<Feature> reader) {
        int[] uses = new int[arcs.size()];
        for (int i = 0; i < geometries.size(); i++) {
            JsonNode geometry = geometries.get(i);
            try {
                reader.accept(new Feature(i + 1, values(geometry), outline(geometry, uses)));
            } catch (RowProblem problem) {
                throw new BadInput(file.name() + ": feature " + (i + 1) + ": " + problem.reason(), problem);
            }
        }
    }

    private static Map<String, String> values(JsonNode geometry) {
        Map<String, String> values = new LinkedHashMap<>();
        geometry.path("properties").properties().forEach(property -> {
            if (property.getValue().isValueNode() && !property.getValue().isNull()) {
                values.put(property.getKey(), property.getValue().asText().strip());
            }
        });
        return values;
    }

    private MultiPolygon outline(JsonNode geometry, int[] uses) throws RowProblem {
        String type = geometry.path("type").asText();
        if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
            throw new RowProblem("expected a Polygon or MultiPolygon, got " + (type.isEmpty() ? "no type" : type));
        }
        List<Polygon> polygons = new ArrayList<>();
        for (JsonNode polygon : type.equals("Polygon") ? List.of(geometry.path("arcs")) : geometry.path("arcs")) {
            List<LinearRing> rings = new ArrayList<>();
            for (JsonNode ring : polygon) {
                rings.add(ring(ring, uses));
            }
            if (rings.isEmpty()) {
                throw new RowProblem("expected arcs, got none");
            }
            polygons.add(Rings.polygon(rings));
        }
        return Rings.multi(polygons);
    }

    /** An arc begins where the one before it ended; one that is told as -1 - n runs backwards. */
    private LinearRing ring(JsonNode indices, int[] uses) throws RowProblem {
        List<Coordinate> ring = new ArrayList<>();
        for (JsonNode index : indices) {
            int n = index.isInt() ? index.asInt() : Integer.MAX_VALUE;
            int which = n < 0 ? -1 - n : n;
            if (which >= arcs.size()) {
                throw new RowProblem("expected an arc from 0 to " + (arcs.size() - 1) + ", got " + index);
            }
            if (++uses[which] > MOST_USES) {
                throw new RowProblem("expected an arc in " + MOST_USES + " rings at most, got arc " + which + " again");
            }
            Coordinate[] arc = arcs.get(which);
            for (int i = ring.isEmpty() ? 0 : 1; i < arc.length; i++) {
                ring.add(arc[n < 0 ? arc.length - 1 - i : i]);
            }
        }
        return new Rings(crs).ring(ring.toArray(new Coordinate[0]));
    }
}
