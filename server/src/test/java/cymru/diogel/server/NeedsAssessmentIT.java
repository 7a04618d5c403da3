package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.stats.Proportion;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The needs assessment of the invented five years, whose shares were planted like the strategy's own figures. */
class NeedsAssessmentIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String FIVE_YEARS =
            "/api/needs-assessment?definition=serious-violence-with-domestic&from=2020-10&to=2025-09";
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

    private static JsonNode json(ServerHarness server, String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static JsonNode figure(JsonNode figures, String id) {
        for (JsonNode figure : figures) {
            if (figure.get("id").asText().equals(id)) {
                return figure;
            }
        }
        throw new AssertionError("no figure " + id);
    }

    @ParameterizedTest
    @CsvSource({
        "violence_with_injury, 0.693, 0.02",
        "violence_with_injury_domestic, 0.30, 0.03",
        "alcohol, 0.27, 0.02",
        "homicide_night, 0.713, 0.1",
        "july_august, 0.19, 0.015"
    })
    void sharesAreThoseThatWerePlanted(String id, double share, double tolerance) {
        JsonNode figure = figure(json(analyst, FIVE_YEARS).get("figures"), id);
        assertThat(figure.get("value").asDouble()).isCloseTo(share, within(tolerance));
        Proportion interval = Proportion.of(
                (int) Math.rint(figure.get("numerator").asDouble()),
                figure.get("denominator").asInt(),
                0.95);
        assertThat(figure.get("low").asDouble()).isCloseTo(interval.low(), within(5e-5));
        assertThat(figure.get("high").asDouble()).isCloseTo(interval.high(), within(5e-5));
    }

    @Test
    void partsMonthsAndYearsAddUpToTheTotal() {
        JsonNode whole = json(analyst, FIVE_YEARS);
        int total = figure(whole.get("figures"), "total").get("value").asInt();
        assertThat(total).isBetween(24_500, 27_500);
        assertThat(sum(whole.get("by_type"), "numerator")).isEqualTo(total);
        assertThat(sum(whole.get("by_year"), "count")).isEqualTo(total);
        int months = 0;
        for (JsonNode month : whole.get("by_calendar_month")) {
            months += month.asInt();
        }
        assertThat(months).isEqualTo(total);
    }

    @Test
    void domesticAbuseRisesFromTheFirstYearToTheLast() {
        JsonNode years = json(analyst, FIVE_YEARS).get("by_year");
        assertThat(years).hasSize(5);
        assertThat(years.get(0).get("domestic_abuse").asInt()).isBetween(6_000, 7_500);
        assertThat(years.get(4).get("domestic_abuse").asInt()).isBetween(10_500, 12_500);
    }

    @Test
    void nineOfTheTwelveWardsWithTheMostViolenceHaveTheMostDrugOffences() {
        JsonNode overlap =
                json(analyst, FIVE_YEARS.replace("-with-domestic", "")).get("overlap");
        assertThat(overlap.get("n").asInt()).isEqualTo(12);
        assertThat(overlap.get("both").asInt()).isBetween(8, 10);
        assertThat(overlap.get("expected").asDouble()).isCloseTo(144.0 / 204, within(1e-4));
        assertThat(overlap.get("p").asDouble()).isLessThan(1e-6);
    }

    @Test
    void theNightTimeEconomyHasItsHours() {
        JsonNode economy = json(analyst, FIVE_YEARS).get("night_time_economy");
        assertThat(economy.get("hours")).hasSize(168);
        double sum = 0;
        for (JsonNode hour : economy.get("hours")) {
            sum += hour.asDouble();
        }
        assertThat(sum).isCloseTo(economy.get("with_hours").asInt(), within(1.0));
        // Friday and Saturday from 21:00 to 02:59 hold two and a half times their 12 of 168 hours.
        double weekend = 0;
        for (int day : new int[] {4, 5}) {
            for (int hour = 15; hour < 21; hour++) {
                weekend += economy.get("hours").get(24 * day + hour).asDouble();
            }
        }
        assertThat(weekend / sum).isGreaterThan(2.5 * 12 / 168);
        assertThat(figure(economy.get("figures"), "night").get("value").asDouble())
                .isGreaterThan(0.5);
    }

    @Test
    void whatOpenDataCannotTellIsNotGuessed() {
        JsonNode open = json(analyst, "/api/needs-assessment?definition=police-uk-violence&from=2024-10&to=2025-09");
        for (String id : new String[] {"night", "homicide_night", "domestic", "alcohol", "knife"}) {
            JsonNode figure = figure(open.get("figures"), id);
            assertThat(figure.get("value").asText()).isEqualTo("[x]");
            assertThat(figure.get("reason").get("en").asText()).isNotBlank();
            assertThat(figure.get("reason").get("cy").asText()).isNotBlank();
        }
        assertThat(open.get("night_time_economy").has("reason")).isTrue();
        assertThat(figure(open.get("figures"), "july_august").get("value").isNumber())
                .isTrue();
    }

    @Test
    void aSeasonIsToldOverWholeYearsOnly() {
        JsonNode half = json(analyst, "/api/needs-assessment?definition=serious-violence&from=2025-04&to=2025-09");
        assertThat(figure(half.get("figures"), "july_august").get("value").asText())
                .isEqualTo("[x]");
        assertThat(half.get("by_year")).isEmpty();
    }

    /** Neither a share's part nor what is left of it is told to a partner where it is 1 to 4. */
    @Test
    void aPartnerSeesNoSmallCount() {
        JsonNode shown = json(partner, "/api/needs-assessment?definition=serious-violence");
        JsonNode whole = json(
                analyst,
                "/api/needs-assessment?definition=serious-violence&from="
                        + shown.get("period").get("from").asText() + "&to="
                        + shown.get("period").get("to").asText());
        for (String list : new String[] {"figures", "by_type"}) {
            for (JsonNode figure : whole.get(list)) {
                JsonNode told = figure(shown.get(list), figure.get("id").asText());
                if (!figure.get("denominator").isNumber()) {
                    continue;
                }
                double part = figure.get("numerator").asDouble();
                double rest = figure.get("denominator").asDouble() - part;
                if (small(part) || small(rest)) {
                    assertThat(told.get("value").asText()).as(told.toString()).isEqualTo("[c]");
                    assertThat(told.get("numerator").asText()).isEqualTo("[c]");
                    assertThat(told.get("low").asText()).isEqualTo("[c]");
                }
            }
        }
        for (JsonNode hour : shown.get("night_time_economy").get("hours")) {
            assertThat(hour.isNumber() && small(hour.asDouble())).isFalse();
        }
    }

    private static boolean small(double count) {
        return count > 0 && count < 5;
    }

    private static int sum(JsonNode rows, String member) {
        int sum = 0;
        for (JsonNode row : rows) {
            sum += row.get(member).asInt();
        }
        return sum;
    }
}
