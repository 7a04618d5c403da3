package cymru.diogel.etl.fetch;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.BadInput;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes one file of pages of features: GeoJSON, or CSV of their fields. */
final class FeatureFile {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Degrees do not go beyond. */
    private static final double MOST_DEGREES = 180;

    private FeatureFile() {}

    static void csv(List<Path> pages, List<String> fields, Path to) throws IOException {
        try (CsvWriter csv = CsvWriter.builder().build(to)) {
            csv.writeRecord(fields);
            for (Path page : pages) {
                for (JsonNode feature : JSON.readTree(page.toFile()).path("features")) {
                    csv.writeRecord(fields.stream()
                            .map(field -> feature.path("properties").path(field).asText(""))
                            .toList());
                }
            }
        }
    }

    static void geoJson(List<Path> pages, Path to) throws IOException {
        JsonNode crs = null;
        try (JsonGenerator json = JSON.createGenerator(to.toFile(), JsonEncoding.UTF8)) {
            for (Path page : pages) {
                JsonNode read = JSON.readTree(page.toFile());
                JsonNode here = crs(read);
                if (crs == null) {
                    crs = here;
                    json.writeStartObject();
                    json.writeStringField("type", "FeatureCollection");
                    if (!crs.isMissingNode()) {
                        json.writeObjectField("crs", crs);
                    }
                    json.writeArrayFieldStart("features");
                } else if (!crs.equals(here)) {
                    throw new BadInput(
                            to.getFileName() + ": its pages are in different coordinates: " + crs + ", " + here);
                }
                for (JsonNode feature : read.path("features")) {
                    json.writeTree(feature);
                }
            }
            json.writeEndArray();
            json.writeEndObject();
        }
    }

    /** As the page says; a page of metres that says nothing is in what was asked for, the National Grid. */
    private static JsonNode crs(JsonNode page) {
        JsonNode said = page.path("crs");
        JsonNode number = page.path("features").path(0).path("geometry").path("coordinates");
        while (number.isArray()) {
            number = number.path(0);
        }
        boolean metres = Math.abs(number.asDouble()) > MOST_DEGREES;
        return said.isMissingNode() && metres
                ? JSON.createObjectNode()
                        .put("type", "name")
                        .set("properties", JSON.createObjectNode().put("name", "urn:ogc:def:crs:EPSG::27700"))
                : said;
    }
}
