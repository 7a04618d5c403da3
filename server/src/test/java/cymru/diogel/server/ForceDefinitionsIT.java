package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.Definitions;
import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Answers where a force's extract is loaded beside open data: June 2025 of it, against the twelve months of police.uk. */
class ForceDefinitionsIT {
    private static final DatabaseAddress address = FixtureWorld.make();
    private static ServerHarness analyst;
    private static ServerHarness partner;

    @BeforeAll
    static void extract() {
        try (Database database = TestPostgis.open(address)) {
            database.jdbi().useTransaction(handle -> {
                handle.execute("insert into police_month (source, force, month, sample, load_id)"
                        + " select 'force', 'dyfed', '2025-06-01', true, max(load_id) from load_log");
                count(handle, "008/06", 0, 20);
                count(handle, "008/06", 1, 9);
                count(handle, "034/01", 1, 5);
                count(handle, "105/01", 2, 40);
                count(handle, "777/77", 0, 3);
                handle.execute("insert into incident (police_month_id, line, crime_type_id, location)"
                        + " select police_month_id, n, crime_type_id, '' from police_month, crime_type, generate_series(1, 3) n"
                        + " where police_month.source = 'force' and title_en = '777/77'");
                Definitions.tellOut(handle);
                DataVersion.move(handle, "a test");
            });
        }
        analyst = ServerHarness.start(address, Role.ANALYST);
        partner = ServerHarness.start(address, Role.PARTNER);
    }

    @AfterAll
    static void stop() {
        analyst.close();
        partner.close();
    }

    private static void count(Handle handle, String code, int traits, int incidents) {
        handle.execute(
                "insert into crime_type (source, title_en, title_cy) values ('force', ?, ?) on conflict do nothing",
                code,
                code);
        handle.execute(
                "insert into area_month_count (area_id, month, crime_type_id, traits, incidents)"
                        + " select area_id, '2025-06-01', crime_type_id, ?, ? from area, crime_type"
                        + " where code = 'SW0001' and title_en = ?",
                traits,
                incidents,
                code);
    }

    private static List<String> types(JsonNode profile) {
        List<String> types = new ArrayList<>();
        profile.get("types").forEach(type -> {
            if (type.get("counted").asBoolean() || type.get("count").asInt(1) > 0) {
                types.add(type.get("title").get("en").asText()
                        + (type.get("counted").asBoolean() ? " + " : " - ")
                        + type.get("count").asText());
            }
        });
        return types;
    }

    @Test
    void theAgreedDefinitionIsTheDefaultOnceItsSourceIsLoaded() throws Exception {
        JsonNode body = analyst.json("/api/definitions");
        assertThat(body.get("default").asText()).isEqualTo("serious-violence");
        JsonNode first = body.get("definitions").get(0);
        assertThat(first.get("default").asBoolean()).isTrue();
        assertThat(first.get("available").asBoolean()).isTrue();
        assertThat(first.get("agreed_on").asText()).matches("\\d{4}-\\d\\d-\\d\\d");
        assertThat(first.get("parts").toString())
                .contains(
                        "{\"id\":\"violence-with-injury\",\"title\":{\"en\":\"Violence with injury\",\"cy\":\"Trais ag anaf\"},\"domestic\":\"excluded\"}");
        assertThat(body.get("definitions").get(2).get("any_flag").toString()).isEqualTo("[\"alcohol\",\"drugs\"]");
        JsonNode wards = analyst.json("/api/wards");
        assertThat(wards.get("definition").get("id").asText()).isEqualTo("serious-violence");
        assertThat(wards.get("definition").get("version").asText()).isEqualTo("1");
        assertThat(wards.get("period").get("from").asText()).isEqualTo("2025-06");
        try (ServerHarness open = ServerHarness.start(FixtureWorld.make(), Role.ANALYST)) {
            assertThat(open.json("/api/definitions").get("default").asText()).isEqualTo("police-uk-violence");
            assertThat(open.json("/api/definitions")
                            .get("definitions")
                            .get(0)
                            .get("available")
                            .asBoolean())
                    .isFalse();
        }
    }

    @Test
    void unmappedCodesAreToldByNameAndGroupsWithTheirReasons() throws Exception {
        assertThat(analyst.json("/api/definitions").get("unmapped").toString())
                .isEqualTo("[{\"code\":\"777/77\",\"rows\":3}]");
        assertThat(partner.json("/api/definitions").get("unmapped").toString())
                .isEqualTo("[{\"code\":\"777/77\",\"rows\":\"[c]\"}]");
        JsonNode homicide =
                analyst.json("/api/definitions?with=codes").get("groups").get(0);
        assertThat(homicide.get("id").asText()).isEqualTo("homicide");
        assertThat(homicide.get("codes").get(0).toString())
                .isEqualTo("{\"code\":\"001/*\",\"from\":\"2000-01-01\",\"to\":null,\"reason\":\"murder\"}");
        assertThat(analyst.get("/api/definitions?with=reasons").body()).contains("with: expected codes, got 'reasons'");
    }

    @Test
    void eachSourceHasItsOwnMonths() throws Exception {
        assertThat(analyst.json("/api/periods").get("months")).hasSize(1);
        assertThat(analyst.json("/api/periods?definition=police-uk-violence").get("months"))
                .hasSize(12);
        assertThat(analyst.get("/api/periods?definition=murder").body()).contains("definition: expected one of");
        assertThat(analyst.get("/api/wards?definition=serious-violence&from=2025-05")
                        .body())
                .contains("from: expected a month from 2025-06 to 2025-06, got '2025-05'");
    }

    @Test
    void aWardsOffencesAreToldByGroupAndTheCountedOnesAddUp() throws Exception {
        JsonNode profile = analyst.json("/api/wards/SW0001");
        assertThat(profile.get("ward").get("count").asInt()).isEqualTo(25);
        assertThat(types(profile))
                .contains(
                        "Violence with injury, not domestic + 20",
                        "Violence with injury, domestic - 9",
                        "Violence without injury - 40",
                        "Homicide + 0",
                        "Robbery + 5",
                        "777/77 (in no group) - 3");
        assertThat(types(analyst.json("/api/wards/SW0001?definition=domestic-abuse")))
                .contains(
                        "Violence with injury, domestic + 9",
                        "Violence with injury, not domestic - 20",
                        "Robbery, domestic + 5");
        assertThat(types(analyst.json("/api/wards/SW0001?definition=night-time-economy")))
                .contains(
                        "Violence with injury, as flagged + 0",
                        "Violence with injury, other - 29",
                        "Violence without injury - 40");
        for (JsonNode definition : analyst.json("/api/definitions").get("definitions")) {
            JsonNode each = analyst.json(
                    "/api/wards/SW0001?definition=" + definition.get("id").asText());
            int counted = 0;
            for (JsonNode type : each.get("types")) {
                counted += type.get("counted").asBoolean() ? type.get("count").asInt() : 0;
            }
            assertThat(counted)
                    .as(definition.get("id").asText())
                    .isEqualTo(each.get("ward").get("count").asInt());
        }
        assertThat(types(partner.json("/api/wards/SW0001"))).contains("777/77 (in no group) - [c]");
    }
}
