package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.sample.SampleGenerator;
import cymru.diogel.geodata.sample.country.Country;
import cymru.diogel.geodata.sample.extract.PlantedTruth;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Five invented years of a force's extract, with truths planted in them, through the real loaders to the list. */
class SampleHotspotsIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static DatabaseAddress database;
    private static ServerHarness server;

    @BeforeAll
    static void start() {
        database = Loaded.sample();
        server = ServerHarness.start(database, Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Map<String, JsonNode> rows(String path) {
        Map<String, JsonNode> rows = new HashMap<>();
        server.json(path).get("rows").forEach(row -> rows.put(row.get("code").asText(), row));
        return rows;
    }

    /** Violence was planted whether domestic or not. */
    @ParameterizedTest
    @CsvSource({
        "serious-violence, /api/hotspots",
        "serious-violence-with-domestic, /api/hotspots?definition=serious-violence-with-domestic"
    })
    void everyPlantedTruthIsFoundAndNamedRightly(String definition, String path) {
        JsonNode list = server.json(path);
        assertThat(list.get("definition").get("id").asText()).isEqualTo(definition);
        assertThat(list.get("classes_over")).hasSize(5);
        Map<String, JsonNode> rows = rows(path);
        Set<String> classes = new HashSet<>();
        for (PlantedTruth truth : PlantedTruth.in(Country.of(SampleGenerator.SEED))) {
            JsonNode row = rows.get(truth.wardCode());
            String name = truth.kind() + " " + truth.wardCode();
            truth.kind().hotspotClass().ifPresent(named -> {
                assertThat(row.get("class").asText()).as(name).isEqualTo(named.id());
                classes.add(named.id());
            });
            switch (truth.kind()) {
                case ISOLATED ->
                    assertThat(row.get("reasons").toString()).as(name).contains("\"isolated\"");
                case BLIND_SPOT ->
                    assertThat(row.get("reasons").toString()).as(name).contains("\"police_blind\"");
                default -> {}
            }
        }
        assertThat(classes).containsExactlyInAnyOrder("intensifying", "diminishing", "persistent");
        assertThat(Recomputed.of(server.address() + path)).matches("204 rows, \\d{3} reasons, 0 differences");
    }

    @Test
    void theExtractTellsFlagsAndHours() {
        int peaks = 0;
        for (JsonNode row : rows("/api/hotspots").values()) {
            if (row.get("count").asInt() > 0) {
                assertThat(row.get("alcohol").asDouble()).isBetween(0.0, 1.0);
                assertThat(row.get("peak").asText()).matches("[1-7]-\\d{1,2}");
                peaks++;
            }
        }
        assertThat(peaks).isGreaterThan(150);
        String first = server.json("/api/hotspots?top=1")
                .get("rows")
                .get(0)
                .get("code")
                .asText();
        JsonNode profile = server.json("/api/hotspots/" + first);
        assertThat(profile.get("hours")).hasSize(168);
        assertThat(profile.get("series")).hasSize(60);
    }

    @Test
    void oneChangedWeightMovesSomeRowsAndTheListSaysWhich() {
        Map<String, JsonNode> usual = rows("/api/hotspots");
        Map<String, JsonNode> changed = rows("/api/hotspots?weights=0.4,0.4,0.2");
        Set<String> moved = new HashSet<>();
        usual.forEach((code, row) -> {
            if (!row.get("rank").equals(changed.get(code).get("rank"))) {
                moved.add(code);
            }
            assertThat(changed.get(code).get("smoothed")).isEqualTo(row.get("smoothed"));
        });
        assertThat(moved).isNotEmpty().hasSizeLessThan(204);
    }

    @Test
    void aReloadOfTheSameFilesGivesTheSameBytesAndWeightsGiveHarm() {
        String[] paths = {
            "/api/hotspots?seed=5", "/api/hotspots?level=lsoa&measure=count", "/api/hotspots?level=cell&top=50"
        };
        List<String> before = new ArrayList<>();
        for (String path : paths) {
            before.add(server.get(path).body());
        }
        DatabaseAddress anew = Loaded.sample();
        try (ServerHarness another = ServerHarness.start(anew, Role.ANALYST)) {
            for (int i = 0; i < paths.length; i++) {
                assertThat(another.get(paths[i]).body()).isEqualTo(before.get(i));
            }
        }
        harmNeedsAWeightForEveryCountedCode(anew);
    }

    private static void harmNeedsAWeightForEveryCountedCode(DatabaseAddress weighted) {
        try (Database own = TestPostgis.open(weighted)) {
            own.jdbi()
                    .useHandle(handle -> handle.execute("insert into harm_weight (edition, code, weight, load_id)"
                            + " select '2024', title_en, 10 + crime_type_id, (select max(load_id) from load_log)"
                            + " from crime_type where source = 'force'"));
            try (ServerHarness with = ServerHarness.start(weighted, Role.ANALYST)) {
                JsonNode row = read(with.get("/api/hotspots?measure=harm&top=1"))
                        .get("rows")
                        .get(0);
                assertThat(row.get("harm").asDouble())
                        .isGreaterThan(row.get("count").asDouble());
                assertThat(row.get("harm_largest").asText()).matches("\\d{3}/\\d{2}");
                assertThat(row.get("harm_largest_share").asDouble()).isBetween(0.0, 1.0);
            }
            String gone = "008/01";
            own.jdbi().useHandle(handle -> handle.execute("delete from harm_weight where code = ?", gone));
            try (ServerHarness without = ServerHarness.start(weighted, Role.ANALYST)) {
                HttpResponse<String> refused = without.get("/api/hotspots?measure=harm");
                assertThat(refused.statusCode()).isEqualTo(400);
                assertThat(refused.body()).contains(gone);
                JsonNode list = read(without.get("/api/hotspots"));
                assertThat(list.get("rows").get(0).get("harm").asText()).isEqualTo("[x]");
                assertThat(list.get("caveats").toString()).contains("harm_incomplete", gone);
            }
        }
    }

    private static JsonNode read(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
