package cymru.diogel.geodata.sample;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;

/** A boundary file as ONS publishes it in the British grid: GeoJSON with a {@code crs} member, coordinates in metres of EPSG:27700. */
final class GeoJsonFile implements AutoCloseable {
    static final String NOTICE = "SAMPLE: invented places and figures";

    private final JsonGenerator json;

    @SuppressWarnings("MustBeClosedChecker")
    GeoJsonFile(Path file, String name) throws IOException {
        OutputStream out = Files.newOutputStream(file);
        json = new JsonFactory().createGenerator(out);
        json.writeStartObject();
        json.writeStringField("type", "FeatureCollection");
        json.writeStringField("name", name);
        json.writeStringField("notice", NOTICE);
        json.writeObjectFieldStart("crs");
        json.writeStringField("type", "name");
        json.writeObjectFieldStart("properties");
        json.writeStringField("name", "urn:ogc:def:crs:EPSG::27700");
        json.writeEndObject();
        json.writeEndObject();
        json.writeArrayFieldStart("features");
    }

    void write(Map<String, String> properties, Geometry geometry) throws IOException {
        json.writeRaw('\n');
        json.writeStartObject();
        json.writeStringField("type", "Feature");
        json.writeObjectFieldStart("properties");
        for (Map.Entry<String, String> property : properties.entrySet()) {
            json.writeStringField(property.getKey(), property.getValue());
        }
        json.writeEndObject();
        json.writeObjectFieldStart("geometry");
        json.writeStringField("type", geometry.getGeometryType());
        json.writeArrayFieldStart("coordinates");
        if (geometry instanceof Polygon polygon) {
            writeRings(polygon);
        } else {
            for (int i = 0; i < geometry.getNumGeometries(); i++) {
                json.writeStartArray();
                writeRings((Polygon) geometry.getGeometryN(i));
                json.writeEndArray();
            }
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private void writeRings(Polygon polygon) throws IOException {
        writeRing(polygon.getExteriorRing());
        for (int hole = 0; hole < polygon.getNumInteriorRing(); hole++) {
            writeRing(polygon.getInteriorRingN(hole));
        }
    }

    private void writeRing(LineString ring) throws IOException {
        json.writeStartArray();
        for (Coordinate point : ring.getCoordinates()) {
            json.writeStartArray();
            json.writeNumber(decimetres(point.x));
            json.writeNumber(decimetres(point.y));
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    /** The borders are already in tenths of a metre; this only keeps binary fractions out of the text. */
    private static BigDecimal decimetres(double metres) {
        return BigDecimal.valueOf(Math.round(metres * 10), 1);
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }
}
