package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.hotspots.Hotspots;
import cymru.diogel.server.version.Snapshot;
import cymru.diogel.server.version.Snapshots;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a patrol is told of the invented five years: where, when and why, held against the list and the areas themselves. */
class PatrolIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static ServerHarness analyst;
    private static ServerHarness partner;

    @BeforeAll
    static void start() {
        DatabaseAddress sample = Loaded.sample();
        analyst = ServerHarness.start(sample, Role.ANALYST);
        partner = ServerHarness.start(sample, Role.PARTNER);
    }

    @AfterAll
    static void stop() {
        analyst.close();
        partner.close();
    }

    private static List<String> codes(JsonNode cells) {
        List<String> codes = new ArrayList<>();
        cells.forEach(cell -> codes.add(cell.get("code").asText()));
        return codes;
    }

    @Test
    void whatWasPreparedAnswersAPatrolWithoutTheDatabase() {
        try (Database database = Database.open(
                Loaded.sample(), new Database.Use("patrol", 3, Duration.ofSeconds(5), Duration.ofMinutes(1)))) {
            Hotspots hotspots = new Hotspots(new CountDoor(Role.ANALYST));
            Snapshot closed = new Snapshots(database.jdbi())
                    .read(snapshot -> {
                        hotspots.prepare(snapshot);
                        return snapshot;
                    })
                    .value();
            assertThat(hotspots.busyCells(closed, null).cells()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "&county=SC03"})
    void cellsAndTheirReasonsAreThoseOfTheTargetingList(String county) {
        JsonNode patrol = analyst.json("/api/patrol?top=8" + county).get("cells");
        JsonNode list = analyst.json("/api/hotspots?level=cell&measure=count&top=8" + county)
                .get("rows");
        assertThat(codes(patrol)).isEqualTo(codes(list));
        for (int i = 0; i < patrol.size(); i++) {
            for (String same : List.of("rank", "count", "before", "change_verdict", "class", "reasons")) {
                assertThat(patrol.get(i).get(same))
                        .as(same)
                        .isEqualTo(list.get(i).get(same));
            }
            assertThat(patrol.get(i).get("lsoa").get("code"))
                    .isEqualTo(list.get(i).get("worst_lsoa"));
        }
    }

    @Test
    void aNamedAreaHasItsOwnCellsAndAWardIts() {
        JsonNode named = analyst.json("/api/patrol?named=N01");
        assertThat(named.get("cells")).isNotEmpty();
        named.get("cells").forEach(cell -> {
            assertThat(cell.get("near").get("code").asText()).isEqualTo("N01");
            assertThat(cell.get("near").get("metres").asInt()).isLessThan(94);
        });
        String ward = named.get("cells").get(0).get("ward").get("code").asText();
        JsonNode ofWard = analyst.json("/api/patrol?top=1&ward=" + ward);
        assertThat(ofWard.get("cells").get(0).get("ward").get("code").asText()).isEqualTo(ward);
        assertThat(ofWard.get("cells").get(0).get("code"))
                .isEqualTo(named.get("cells").get(0).get("code"));
    }

    /** Each shift's hours are recomputed from those that the LSOA or the ward tells itself. */
    @Test
    void hoursAreTheHeaviestFourOfTheLsoaOrTheWard() {
        for (JsonNode cell : analyst.json("/api/patrol?county=SC03").get("cells")) {
            JsonNode told = cell.get("hours");
            String of = told.get("of").asText();
            JsonNode area =
                    analyst.json("/api/hotspots/" + cell.get(of).get("code").asText() + "?level=" + of);
            double[] week = new double[168];
            double all = 0;
            for (int hour = 0; hour < 168; hour++) {
                week[hour] = area.get("hours").get(hour).asDouble();
                all += week[hour];
            }
            assertThat(told.get("incidents").asDouble()).isCloseTo(all, within(0.51));
            for (int shift = 0; shift < 2; shift++) {
                JsonNode heaviest = told.get(shift == 0 ? "day" : "night");
                double most = 0;
                for (int start = 12 * shift; start <= 12 * shift + 8; start++) {
                    most = Math.max(most, block(week, start));
                }
                int first = (heaviest.get("from").asInt() + 18) % 24;
                assertThat(first).isBetween(12 * shift, 12 * shift + 8);
                assertThat(block(week, first)).isCloseTo(most, within(0.02));
                assertThat(heaviest.get("share").asDouble()).isCloseTo(most / all, within(0.006));
            }
        }
    }

    private static double block(double[] week, int start) {
        double sum = 0;
        for (int day = 0; day < 7; day++) {
            for (int hour = start; hour < start + 4; hour++) {
                sum += week[24 * day + hour];
            }
        }
        return sum;
    }

    @Test
    void openDataHasNoHoursAndSaysThatItStandsForSomethingElse() {
        JsonNode open = analyst.json("/api/patrol?definition=police-uk-violence");
        assertThat(open.get("definition").get("proxy").asBoolean()).isTrue();
        assertThat(open.get("hours").asText()).isEqualTo("[x]");
        assertThat(open.get("cells"))
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(cell.get("hours").asText()).isEqualTo("[x]"));
    }

    @Test
    void aPartnerIsToldNoSmallCountAndNoHoursMadeOfOne() {
        JsonNode told = partner.json("/api/patrol?county=SC03&top=12");
        for (JsonNode cell : told.get("cells")) {
            assertThat(cell.get("count").asInt()).isGreaterThanOrEqualTo(5);
            assertThat(small(cell.get("before"))).isFalse();
        }
        assertThat(told.get("hidden").asInt()).isPositive();
        assertThat(analyst.json("/api/patrol?county=SC03").get("hidden").asInt())
                .isZero();
        told.get("hours").get("weights").forEach(hour -> assertThat(small(hour)).isFalse());
        JsonNode town = partner.json("/api/patrol?named=N04");
        assertThat(town.get("cells")).isEmpty();
        assertThat(town.get("hidden").asInt()).isPositive();
        assertThat(town.get("map").isNull()).isTrue();
    }

    private static boolean small(JsonNode count) {
        return count.isNumber() && count.asDouble() > 0 && count.asDouble() <= 4;
    }

    @Test
    void anAnswerIsSmallEnoughForAPhone() {
        for (String path : List.of("/api/patrol", "/api/patrol?county=SC04&top=12", "/api/patrol?named=N01")) {
            assertThat(analyst.bytes(path, "Accept-Encoding", "gzip").body())
                    .as(path)
                    .hasSizeLessThan(40_000);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "ward, /api/patrol?ward=W99",
        "named, /api/patrol?named=N99",
        "county, /api/patrol?county=X",
        "ward, /api/patrol?named=N01&ward=SW0001",
        "definition, /api/patrol?definition=murder",
        "top, /api/patrol?top=13",
        "colour, /api/patrol?colour=red",
        "days, /api/visits?days=0"
    })
    void whatNobodyKnowsIsRefusedByName(String parameter, String path) throws JsonProcessingException {
        HttpResponse<String> answer = analyst.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(JSON.readTree(answer.body()).get("parameter").asText()).isEqualTo(parameter);
    }
}
