package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartnerIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SMALL = List.of("SW0003", "SW0004", "SW0005", "SW0006");
    private static final List<String> HIDDEN_FIELDS =
            List.of("count", "rate_per_1000", "rate_low", "rate_high", "rank", "cell");
    private static ServerHarness partner;
    private static ServerHarness analyst;

    @BeforeAll
    static void start() {
        DatabaseAddress world = FixtureWorld.make();
        partner = ServerHarness.start(world, Role.PARTNER);
        analyst = ServerHarness.start(world, Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        partner.close();
        analyst.close();
    }

    @Test
    void oneToFourAreHiddenWithEverythingMadeOfThem() throws Exception {
        JsonNode body = partner.json("/api/wards");
        assertThat(body.get("role").asText()).isEqualTo("partner");
        for (JsonNode row : body.get("rows")) {
            boolean small = SMALL.contains(row.get("code").asText());
            for (String field : HIDDEN_FIELDS) {
                assertThat(row.get(field).asText().equals("[c]"))
                        .as("%s %s", row.get("code"), field)
                        .isEqualTo(small);
            }
            assertThat(row.get("population").isNumber()).isTrue();
        }
        JsonNode last = body.get("rows").get(29);
        assertThat(SMALL)
                .as("hidden ones sort last")
                .contains(last.get("code").asText().replace("SW0030", "SW0003"));
    }

    @Test
    void theFilesHideTheSame() throws Exception {
        List<NamedCsvRecord> lines = CsvReader.builder()
                .ofNamedCsvRecord(partner.get("/api/wards.csv").body())
                .stream()
                .toList();
        assertThat(lines).hasSize(30);
        for (NamedCsvRecord line : lines) {
            for (String field : HIDDEN_FIELDS) {
                assertThat(line.getField(field).equals("[c]")).isEqualTo(SMALL.contains(line.getField("code")));
            }
        }
        for (JsonNode feature : partner.json("/api/wards.geojson").get("features")) {
            JsonNode row = feature.get("properties");
            for (String field : HIDDEN_FIELDS) {
                assertThat(row.get(field).asText().equals("[c]"))
                        .isEqualTo(SMALL.contains(row.get("code").asText()));
            }
        }
    }

    @Test
    void theRatesOfHiddenWardsAreNowhereInAnyBody() throws Exception {
        List<String> secrets = new ArrayList<>();
        for (JsonNode row : analyst.json("/api/wards").get("rows")) {
            if (SMALL.contains(row.get("code").asText())) {
                List.of("rate_per_1000", "rate_low", "rate_high")
                        .forEach(field -> secrets.add(row.get(field).asText()));
            }
        }
        assertThat(secrets).hasSize(12);
        for (String path : List.of("/api/wards", "/api/wards.csv", "/api/wards.geojson", "/api/wards/SW0003")) {
            assertThat(partner.get(path).body()).doesNotContain(secrets);
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 6, 7, 8, 9, 12, 13, 16, 20, 29})
    void noMonthAndNoTypeOfAProfileCanBeFoundBySubtraction(int number) throws Exception {
        JsonNode body = JSON.readTree(
                partner.get("/api/wards/" + FixtureWorld.wardCode(number)).body());
        String total = body.get("ward").get("count").asText();
        List<JsonNode> counted = new ArrayList<>();
        for (JsonNode type : body.get("types")) {
            if (type.get("counted").asBoolean()) {
                counted.add(type.get("count"));
            } else {
                assertThat(type.get("count").asText()).doesNotMatch("[1-4]");
            }
        }
        List<JsonNode> months = new ArrayList<>();
        body.get("series").forEach(month -> months.add(month.get("count")));
        for (List<JsonNode> parts : List.of(months, counted)) {
            int shown = parts.stream().mapToInt(JsonNode::asInt).sum();
            long hidden = parts.stream().filter(JsonNode::isTextual).count();
            assertThat(parts).noneMatch(part -> part.isInt() && part.asInt() > 0 && part.asInt() < 5);
            if (total.equals("[c]")) {
                assertThat(shown).isZero();
                assertThat(hidden).isPositive();
            } else {
                int left = Integer.parseInt(total) - shown;
                // Where every part is hidden there is nothing more to hide; see PartsOfATotal.
                boolean allHidden = hidden == parts.size();
                assertThat(hidden == 0 || allHidden || (hidden > 1 && hidden != left))
                        .as("%s of %s", parts, total)
                        .isTrue();
            }
        }
    }

    @Test
    void rolesShareNoEntityTag() {
        for (String path : List.of(
                "/api/wards",
                "/api/wards?county=SC02&from=2025-01",
                "/api/hotspots",
                "/api/periods",
                "/api/datasets")) {
            String tag = analyst.get(path).headers().firstValue("ETag").orElseThrow();
            assertThat(partner.get(path).headers().firstValue("ETag"))
                    .isPresent()
                    .get()
                    .isNotEqualTo(tag);
            assertThat(partner.get(path, "If-None-Match", tag).statusCode()).isEqualTo(200);
        }
        assertThat(partner.get("/api/wards").headers().firstValue("Cache-Control"))
                .contains("private, no-cache");
    }

    @ParameterizedTest
    @CsvSource({
        "from, /api/wards?from=2025-02",
        "to, /api/wards?to=2025-11",
        "to, /api/wards/SW0001?from=2025-01&to=2025-06",
        "to, /api/hotspots?to=2025-11",
        "to, /api/hotspots?to=2025-09",
        "months, /api/hotspots?months=6",
        "months, /api/hotspots/SW0001?months=24"
    })
    void onlyWindowsOfTwelveMonthsThatEndWithAQuarterAreTold(String parameter, String path) throws Exception {
        HttpResponse<String> refused = partner.get(path);
        assertThat(refused.statusCode()).isEqualTo(400);
        JsonNode problem = JSON.readTree(refused.body());
        assertThat(problem.get("parameter").asText()).isEqualTo(parameter);
        assertThat(problem.get("detail").asText()).contains("for partners");
        assertThat(analyst.get(path).statusCode()).isEqualTo(200);
    }

    @Test
    void periodsTellTheWindowsThatAPartnerMayAskFor() throws Exception {
        JsonNode told = partner.json("/api/periods");
        assertThat(told.get("windows").toString()).isEqualTo("[{\"from\":\"2025-01\",\"to\":\"2025-12\"}]");
        assertThat(told.get("default")).isEqualTo(told.get("windows").get(0));
        assertThat(analyst.json("/api/periods").get("windows").isNull()).isTrue();
    }

    @Test
    void theListHidesWhatIsMadeOfAHiddenCountAndSaysWhatStandsInForIt() throws Exception {
        JsonNode list = partner.json("/api/hotspots");
        List<String> madeOfIt = List.of(
                "rank",
                "rank_low",
                "in_top",
                "count",
                "count_place",
                "rate_per_1000",
                "rate_high",
                "smoothed",
                "smoothed_local",
                "funnel",
                "gi_z",
                "gi_p",
                "gi_tier",
                "moran",
                "cell",
                "score",
                "score_violence");
        for (JsonNode row : list.get("rows")) {
            boolean small = SMALL.contains(row.get("code").asText());
            for (String field : madeOfIt) {
                assertThat(row.get(field).asText().equals("[c]"))
                        .as("%s %s", row.get("code"), field)
                        .isEqualTo(small);
            }
            if (small) {
                assertThat(row.get("reasons").toString()).doesNotContain("above_funnel", "hot_gi", "surely_top");
            }
            assertThat(row.get("population").isNumber()).isTrue();
        }
        assertThat(list.get("caveats").toString()).contains("hidden_counts");
        // Sums over areas are those of the counts as shown, 2 for each hidden one.
        double incidents = 0;
        double residents = 0;
        for (JsonNode row : analyst.json("/api/hotspots").get("rows")) {
            boolean small = SMALL.contains(row.get("code").asText());
            boolean peopled = row.get("population").asInt() > 0;
            incidents += peopled ? small ? 2 : row.get("count").asInt() : 0;
            residents += row.get("population").asInt();
        }
        assertThat(list.get("smoothing").get("mean").asDouble())
                .isCloseTo(1000 * incidents / residents, org.assertj.core.api.Assertions.within(5.1e-5));
        assertThat(Recomputed.of(partner.address() + "/api/hotspots")).endsWith(" 0 differences");
    }

    @Test
    void aWiderDefinitionIsHiddenWhereItWouldTellTheRestOfANarrowerOne() throws Exception {
        DatabaseAddress world = FixtureWorld.make();
        try (Database database = TestPostgis.open(world)) {
            // Ward 20 has 20 of violence; 3 robberies more make 23 by the wider definition.
            database.jdbi()
                    .useHandle(handle ->
                            handle.execute("insert into area_month_count (area_id, month, crime_type_id, incidents)"
                                    + " select a.area_id, date '2025-03-01', t.crime_type_id, 3 from area a, crime_type t"
                                    + " where a.code = 'SW0020' and t.title_en = 'Robbery'"));
        }
        try (ServerHarness server = ServerHarness.start(world, Role.PARTNER)) {
            String wider = "definition=police-uk-violence-robbery-weapons";
            for (String path : List.of("/api/wards/SW0020?" + wider, "/api/hotspots/SW0020?" + wider)) {
                JsonNode body = server.json(path);
                JsonNode row = body.has("ward") ? body.get("ward") : body.get("area");
                assertThat(row.get("count").asText()).isEqualTo("[c]");
                body.get("series")
                        .forEach(month -> assertThat(month.get("count").asInt()).isZero());
            }
            JsonNode narrower = server.json("/api/hotspots/SW0020");
            assertThat(narrower.get("area").get("count").asInt()).isEqualTo(20);
        }
    }
}
