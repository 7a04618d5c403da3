package cymru.diogel.geodata.stats.space;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/**
 * The polygons of a GeoJSON file with one of their properties, as the file has them, plain or gzipped.
 *
 * @param codes the values of the property
 */
record GeoJsonAreas(List<String> codes, List<Geometry> geometries) {
    private static final GeometryFactory GEOMETRIES = new GeometryFactory();

    static GeoJsonAreas read(Path file, String property) throws IOException {
        GeoJsonAreas areas = new GeoJsonAreas(new ArrayList<>(), new ArrayList<>());
        try (InputStream bytes = Files.newInputStream(file);
                InputStream text = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes) : bytes;
                JsonParser json = new JsonFactory().createParser(text)) {
            while (json.nextToken() != null) {
                if (json.currentToken() == JsonToken.VALUE_STRING && property.equals(json.currentName())) {
                    areas.codes.add(json.getText());
                } else if (json.currentToken() == JsonToken.START_ARRAY && "coordinates".equals(json.currentName())) {
                    List<Polygon> polygons = new ArrayList<>();
                    list(json, polygons);
                    areas.geometries.add(GEOMETRIES.buildGeometry(polygons));
                }
            }
        }
        return areas;
    }

    /** From the start of an array to its end: a position, a ring, a polygon's rings or a list of polygons. */
    private static Object list(JsonParser json, List<Polygon> polygons) throws IOException {
        List<Object> parts = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            parts.add(json.currentToken() == JsonToken.START_ARRAY ? list(json, polygons) : json.getDoubleValue());
        }
        Object first = parts.get(0);
        if (first instanceof Double x) {
            return new Coordinate(x, (Double) parts.get(1));
        }
        if (first instanceof Coordinate) {
            return GEOMETRIES.createLinearRing(
                    parts.stream().map(Coordinate.class::cast).toArray(Coordinate[]::new));
        }
        if (first instanceof LinearRing shell) {
            polygons.add(GEOMETRIES.createPolygon(
                    shell, parts.stream().skip(1).map(LinearRing.class::cast).toArray(LinearRing[]::new)));
        }
        return parts;
    }
}
