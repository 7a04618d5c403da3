package cymru.diogel.server.quality;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.database.Version;
import cymru.diogel.geodata.database.Versions;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.tables.Value;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/** Versions that wait for a person to publish them, and why they do. */
record Waiting(Role role) {
    private static final ObjectMapper JSON = new ObjectMapper();

    List<Map<String, Object>> json(Handle handle) {
        return Versions.all(handle).stream()
                .filter(Version::waits)
                .map(this::json)
                .toList();
    }

    private Map<String, Object> json(Version version) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("data_version", version.number());
        json.put("made_at", version.madeAt().truncatedTo(ChronoUnit.SECONDS).toString());
        JsonNode report = report(version);
        json.put("loaded", loaded(report));
        json.put("findings", findings(report));
        return json;
    }

    /** By dataset, in the order of its files; their editions as one text, parted as within the log of loads. */
    private static List<Map<String, Object>> loaded(JsonNode report) {
        Map<String, String> editions = new LinkedHashMap<>();
        for (JsonNode file : report.path("files")) {
            if (!file.path("unchanged").asBoolean()) {
                editions.merge(
                        file.path("dataset").asText(),
                        file.path("edition").asText(),
                        (first, next) -> first.equals(next) ? first : first + "; " + next);
            }
        }
        List<Map<String, Object>> loaded = new ArrayList<>();
        editions.forEach((dataset, edition) -> {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("dataset", dataset);
            json.put("edition", edition);
            loaded.add(json);
        });
        return loaded;
    }

    /**
     * None where it was told to wait. A share of a file's rows may tell a small count, so that it is the analyst's alone; of a
     * file only the name is told.
     */
    private List<Map<String, Object>> findings(JsonNode report) {
        List<Map<String, Object>> findings = new ArrayList<>();
        for (JsonNode one : report.path("findings")) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("finding", one.path("finding").asText());
            json.put("subject", one.path("subject").asText().replaceFirst("^.*[/\\\\]", ""));
            json.put("value", role == Role.ANALYST ? one.path("value").asDouble() : Value.CONFIDENTIAL.json());
            json.put("threshold", one.path("threshold").asDouble());
            findings.add(json);
        }
        return findings;
    }

    private static JsonNode report(Version version) {
        try {
            return JSON.readTree(version.report() == null ? "{}" : version.report());
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
