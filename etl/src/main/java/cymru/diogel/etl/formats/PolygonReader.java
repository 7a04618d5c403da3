package cymru.diogel.etl.formats;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;

/** Reads one GeoJSON Polygon or MultiPolygon from a parser that stands on its opening brace. Heights are dropped. */
final class PolygonReader {
    private final Rings rings;

    private PolygonReader(Rings rings) {
        this.rings = rings;
    }

    static MultiPolygon read(JsonParser json, Rings rings) throws IOException, RowProblem {
        String type = "";
        Object coordinates = null;
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String member = json.currentName();
            json.nextToken();
            if (member.equals("type")) {
                type = json.getText();
            } else if (member.equals("coordinates") && json.currentToken() == JsonToken.START_ARRAY) {
                coordinates = nested(json);
            } else {
                json.skipChildren();
            }
        }
        return new PolygonReader(rings).geometry(type, coordinates);
    }

    /** Arrays of arrays as lists; an array of numbers as a position. */
    private static Object nested(JsonParser json) throws IOException {
        List<Object> items = new ArrayList<>();
        double[] position = new double[2];
        int numbers = 0;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() == JsonToken.START_ARRAY) {
                items.add(nested(json));
            } else if (json.currentToken().isNumeric() && numbers < 2) {
                position[numbers++] = json.getDoubleValue();
            } else if (!json.currentToken().isNumeric()) {
                // Not a number where one must be: no position, which the caller names.
                items.add(String.valueOf(json.getText()));
            }
        }
        return numbers == 2 && items.isEmpty() ? new Coordinate(position[0], position[1]) : items;
    }

    private MultiPolygon geometry(String type, @Nullable Object coordinates) throws RowProblem {
        if (coordinates == null || !(type.equals("Polygon") || type.equals("MultiPolygon"))) {
            throw new RowProblem("expected a Polygon or MultiPolygon, got " + (type.isEmpty() ? "no type" : type));
        }
        List<Polygon> polygons = new ArrayList<>();
        if (type.equals("Polygon")) {
            polygons.add(polygon(coordinates));
        } else {
            for (Object one : list(coordinates)) {
                polygons.add(polygon(one));
            }
        }
        return Rings.multi(polygons);
    }

    private Polygon polygon(Object coordinates) throws RowProblem {
        List<LinearRing> read = new ArrayList<>();
        for (Object ring : list(coordinates)) {
            read.add(ring(list(ring)));
        }
        return Rings.polygon(read);
    }

    private LinearRing ring(List<?> positions) throws RowProblem {
        Coordinate[] ring = new Coordinate[positions.size()];
        for (int i = 0; i < ring.length; i++) {
            if (!(positions.get(i) instanceof Coordinate at)) {
                throw new RowProblem("expected positions of two numbers, got " + positions.get(i));
            }
            ring[i] = at;
        }
        return rings.ring(ring);
    }

    private static List<?> list(Object value) throws RowProblem {
        if (value instanceof List<?> items && !items.isEmpty()) {
            return items;
        }
        throw new RowProblem("expected nested rings of positions, got something flatter or empty");
    }
}
