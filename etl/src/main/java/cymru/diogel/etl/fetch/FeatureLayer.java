package cymru.diogel.etl.fetch;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a layer of an ArcGIS FeatureServer says of itself.
 *
 * @param edited when its data last changed, as milliseconds since 1970; empty where it does not say
 * @param key the field that numbers its features
 * @param most features that one page may hold
 */
record FeatureLayer(String address, List<String> fields, String edited, String key, int most) {
    private static final ObjectMapper JSON = new ObjectMapper();

    static FeatureLayer describe(Web web, String address) {
        JsonNode layer = json(web, address + "?f=json");
        List<String> fields = new ArrayList<>();
        String key = layer.path("objectIdField").asText("");
        for (JsonNode field : layer.path("fields")) {
            fields.add(field.path("name").asText());
            if (key.isEmpty() && field.path("type").asText().equals("esriFieldTypeOID")) {
                key = field.path("name").asText();
            }
        }
        JsonNode editing = layer.path("editingInfo");
        return new FeatureLayer(
                address,
                fields,
                editing.path("dataLastEditDate")
                        .asText(editing.path("lastEditDate").asText("")),
                key,
                layer.path("maxRecordCount").asInt(1_000));
    }

    /** How many features a selection has. */
    long count(Web web, String selection) {
        String asked = query(Map.of("where", selection, "returnCountOnly", "true", "f", "json"));
        JsonNode count = json(web, asked).path("count");
        if (!count.isIntegralNumber()) {
            throw new Unreachable(asked + ": does not tell how many features there are");
        }
        return count.asLong();
    }

    /** The address of a question to the layer. */
    String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder(address).append("/query?");
        new TreeMap<>(parameters).forEach((name, value) -> query.append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8).replace("+", "%20"))
                .append('&'));
        return query.substring(0, query.length() - 1);
    }

    private static JsonNode json(Web web, String address) {
        return web.ask(
                address,
                () -> Map.of("Accept-Encoding", "gzip"),
                answer -> checked(address, read(Unpacked.body(answer))));
    }

    /** An ArcGIS server tells of its errors under the status 200: those of the moment are asked again. */
    static JsonNode checked(String address, JsonNode answer) throws IOException {
        JsonNode error = answer.path("error");
        if (error.isMissingNode()) {
            return answer;
        }
        int code = error.path("code").asInt();
        String said =
                "it answers with error " + code + ", " + error.path("message").asText("no reason given");
        if (code == 429 || code >= 500) {
            throw new IOException(said);
        }
        throw new Unreachable(address + ": " + said);
    }

    /** A page of words where JSON was asked for may pass, so it is asked again. */
    static JsonNode read(InputStream body) throws IOException {
        try {
            return JSON.readTree(body);
        } catch (JacksonException broken) {
            throw new IOException(
                    "it answers with something that is not JSON: "
                            + broken.getOriginalMessage().lines().findFirst().orElse(""),
                    broken);
        }
    }
}
