package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.stats.Rate;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands behind a ward's own page, for both roles: trend, deprivation, similar wards, actions. */
class WardPageIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static ServerHarness partner;
    private static ServerHarness analyst;

    @BeforeAll
    static void start() {
        DatabaseAddress world = FixtureWorld.make();
        try (Database database = TestPostgis.open(world)) {
            database.jdbi().useTransaction(WardPageIT::decide);
        }
        partner = ServerHarness.start(world, Role.PARTNER);
        analyst = ServerHarness.start(world, Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        partner.close();
        analyst.close();
    }

    private static void decide(Handle handle) {
        for (String[] action :
                new String[][] {{"SW0001", "2024-02-01"}, {"SW0001", "2025-03-01"}, {"SW0002", "2025-01-01"}}) {
            handle.execute(
                    "insert into action (area_code, action_en, action_cy, owner, first_day, status, load_id)"
                            + " select ?, 'Lights', 'Goleuadau', 'Council', ?::date, 'done', min(load_id) from load_log",
                    action[0],
                    action[1]);
        }
        handle.execute("insert into annotation (first_day, kind, text_en, text_cy, load_id)"
                + " select '2025-05-10', 'recording', 'New rules', 'Rheolau newydd', min(load_id) from load_log");
    }

    private static JsonNode json(ServerHarness server, String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static List<String> texts(JsonNode list, String member) {
        List<String> texts = new ArrayList<>();
        list.forEach(each -> texts.add(each.get(member).asText()));
        return texts;
    }

    @Test
    void anAnalystSeesQuartersWithTheirIntervalsBesideAllWards() {
        JsonNode body = json(analyst, "/api/wards/SW0001/trend");
        assertThat(body.get("step").asText()).isEqualTo("quarter");
        assertThat(texts(body.get("trend"), "from")).containsExactly("2025-01", "2025-04", "2025-07", "2025-10");
        assertThat(texts(body.get("trend"), "count")).containsExactly("3", "3", "1", "0");
        Rate golden = Rate.per1000(3, 1600 / 4.0);
        JsonNode first = body.get("trend").get(0);
        near(first, "rate_per_1000", golden.value());
        near(first, "rate_low", golden.low());
        near(first, "rate_high", golden.high());
        int incidents = 0;
        double residents = 0;
        for (int n = 1; n < FixtureWorld.WARDS; n++) {
            incidents += Math.min(3, FixtureWorld.total(n));
            residents += n == 1 ? 1600 : 1000 + n;
        }
        near(first, "force_rate", Rate.per1000(incidents, residents / 4).value());
        assertThat(texts(body.get("annotations"), "on")).containsExactly("2025-05-10");
    }

    private static void near(JsonNode node, String member, double value) {
        assertThat(node.get(member).asDouble()).as(member).isCloseTo(value, within(5.1e-5));
    }

    @ParameterizedTest
    @CsvSource({"2025-08, 2", "2025-03, 1", "2025-02, 0"})
    void theTrendEndsWithTheLastQuarterOfThePeriod(String to, int quarters) {
        assertThat(json(analyst, "/api/wards/SW0001/trend?from=2025-01&to=" + to)
                        .get("trend"))
                .hasSize(quarters);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 6, 7, 20, 30})
    void aPartnerSeesNoQuarterAndNothingThatTheListOfWardsHides(int number) {
        String code = FixtureWorld.wardCode(number);
        JsonNode body = json(partner, "/api/wards/" + code + "/trend");
        assertThat(body.get("step").asText()).isEqualTo("year");
        assertThat(body.get("trend")).hasSize(1);
        JsonNode point = body.get("trend").get(0);
        JsonNode row = json(partner, "/api/wards/" + code).get("ward");
        for (String member : List.of("count", "rate_per_1000", "rate_low", "rate_high")) {
            assertThat(point.get(member)).as(member).isEqualTo(row.get(member));
        }
        assertThat(point.get("count").asText()).doesNotMatch("[1-4]");
    }

    @Test
    void theRateOfAllWardsIsMadeOfWhatAPartnerSees() {
        double shown = json(partner, "/api/wards/SW0001/trend")
                .get("trend")
                .get(0)
                .get("force_rate")
                .asDouble();
        int incidents = 0;
        double residents = 0;
        for (int n = 1; n < FixtureWorld.WARDS; n++) {
            int total = FixtureWorld.total(n);
            incidents += total > 0 && total < 5 ? 2 : total;
            residents += n == 1 ? 1600 : 1000 + n;
        }
        assertThat(shown).isCloseTo(Rate.per1000(incidents, residents).value(), within(5.1e-5));
    }

    @Test
    void everyTypeHasItsRateAndWhatIsHiddenHasNone() {
        for (JsonNode type : json(partner, "/api/wards/SW0003").get("types")) {
            boolean hidden = type.get("count").asText().equals("[c]");
            for (String member : List.of("rate_per_1000", "rate_low", "rate_high")) {
                assertThat(type.get(member).isTextual()).isEqualTo(hidden);
            }
        }
        JsonNode violence = json(analyst, "/api/wards/SW0001").get("types");
        for (JsonNode type : violence) {
            if (type.get("counted").asBoolean()) {
                near(type, "rate_per_1000", 1000 * 7 / 1600.0);
            }
        }
    }

    @Test
    void eachLsoaIsToldWithItsRankAmongThoseOfWales() {
        JsonNode body = json(partner, "/api/wards/SW0004/deprivation");
        assertThat(body.get("areas").asInt()).isEqualTo(1917);
        assertThat(texts(body.get("groups"), "max_rank")).containsExactly("191", "382", "574", "958");
        JsonNode lsoa = body.get("lsoas").get(0);
        assertThat(lsoa.get("code").asText()).isEqualTo("SL0004");
        assertThat(lsoa.get("share_of_ward").asDouble()).isEqualTo(1);
        assertThat(lsoa.get("ranks").get("overall").asInt()).isEqualTo(200);
        assertThat(lsoa.get("ranks")).hasSize(1);
        assertThat(texts(body.get("domains"), "weight"))
                .containsExactly("[x]", "22", "20", "15", "14", "10", "9", "5", "5");
        JsonNode older = json(partner, "/api/wards/SW0004/deprivation?index=wimd-2019");
        assertThat(older.get("areas").asInt()).isEqualTo(1909);
        assertThat(older.get("lsoas")).isEmpty();
        assertThat(texts(older.get("domains"), "weight")).containsOnly("[x]");
    }

    @Test
    void similarWardsAreTheNearestBySizeDensityAndDeprivation() {
        JsonNode body = json(analyst, "/api/wards/SW0010/similar");
        assertThat(texts(body.get("similar"), "code"))
                .containsExactly("SW0011", "SW0009", "SW0012", "SW0008", "SW0013", "SW0014");
        assertThat(body.get("ward").get("distance").asDouble()).isZero();
        double before = 0;
        for (JsonNode ward : body.get("similar")) {
            assertThat(ward.get("distance").asDouble()).isGreaterThanOrEqualTo(before);
            before = ward.get("distance").asDouble();
        }
        JsonNode nobody = json(analyst, "/api/wards/SW0030/similar");
        assertThat(nobody.get("ward").isNull()).isTrue();
        assertThat(nobody.get("similar")).isEmpty();
    }

    @Test
    void violenceHasNoPartInLikenessSoBothRolesSeeTheSameWards() {
        JsonNode ofPartner = json(partner, "/api/wards/SW0002/similar").get("similar");
        assertThat(texts(ofPartner, "code"))
                .isEqualTo(texts(json(analyst, "/api/wards/SW0002/similar").get("similar"), "code"));
        for (JsonNode ward : ofPartner) {
            JsonNode row =
                    json(partner, "/api/wards/" + ward.get("code").asText()).get("ward");
            for (String member : List.of("count", "rate_per_1000", "rate_low", "rate_high", "rank", "cell")) {
                assertThat(ward.get(member)).as(member).isEqualTo(row.get(member));
            }
        }
        assertThat(texts(ofPartner, "count")).contains("[c]");
    }

    @Test
    void actionsAreThoseOfTheWardTheLatestFirst() {
        JsonNode body = json(partner, "/api/wards/SW0001/actions");
        assertThat(texts(body.get("actions"), "first_day")).containsExactly("2025-03-01", "2024-02-01");
        assertThat(body.get("actions").get(0).get("review").isNull()).isTrue();
        assertThat(json(analyst, "/api/wards/SW0003/actions").get("actions")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"trend", "deprivation", "similar", "actions"})
    void anUnknownWardOrParameterIsRefused(String what) {
        assertThat(analyst.get("/api/wards/SW9999/" + what).statusCode()).isEqualTo(404);
        assertThat(analyst.get("/api/wards/SW0001/" + what + "?colour=red").statusCode())
                .isEqualTo(400);
    }

    @Test
    void aPartnerAsksForNoOtherWindow() {
        assertThat(partner.get("/api/wards/SW0001/trend?from=2025-01&to=2025-08")
                        .statusCode())
                .isEqualTo(400);
    }
}
