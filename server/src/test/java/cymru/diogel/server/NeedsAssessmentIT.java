package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.stats.Proportion;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The needs assessment of the invented five years, whose shares were planted like the strategy's own figures. */
class NeedsAssessmentIT {
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
        JsonNode figure = figure(analyst.json(FIVE_YEARS).get("figures"), id);
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
        JsonNode whole = analyst.json(FIVE_YEARS);
        int total = figure(whole.get("figures"), "total").get("value").asInt();
        assertThat(total).isBetween(24_500, 27_500);
        assertThat(sum(whole.get("by_type"), "numerator")).isEqualTo(total);
        assertThat(sum(whole.get("by_year"), "count")).isEqualTo(total);
        int months = 0;
        for (JsonNode month : whole.get("by_calendar_month")) {
            assertThat(month.get("months").asInt()).isEqualTo(5);
            months += month.get("count").asInt();
        }
        assertThat(months).isEqualTo(total);
        assertThat(whole.get("by_month")).hasSize(60);
        assertThat(sum(whole.get("by_month"), "count")).isEqualTo(total);
    }

    @Test
    void domesticAbuseRisesFromTheFirstYearToTheLast() {
        JsonNode years = analyst.json(FIVE_YEARS).get("by_year");
        assertThat(years).hasSize(5);
        assertThat(years.get(0).get("domestic_abuse").asInt()).isBetween(6_000, 7_500);
        assertThat(years.get(4).get("domestic_abuse").asInt()).isBetween(10_500, 12_500);
    }

    @Test
    void nineOfTheTwelveWardsWithTheMostViolenceHaveTheMostDrugOffences() {
        JsonNode overlap =
                analyst.json(FIVE_YEARS.replace("-with-domestic", "")).get("overlap");
        assertThat(overlap.get("n").asInt()).isEqualTo(12);
        assertThat(overlap.get("both").asInt()).isBetween(8, 10);
        assertThat(overlap.get("expected").asDouble()).isCloseTo(144.0 / 204, within(1e-4));
        assertThat(overlap.get("p").asDouble()).isLessThan(1e-6);
    }

    @Test
    void theNightTimeEconomyHasItsHours() {
        JsonNode economy = analyst.json(FIVE_YEARS).get("night_time_economy");
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
    void theNightTimeEconomyIsToldByKindPlaceAndWard() {
        JsonNode economy = analyst.json(FIVE_YEARS).get("night_time_economy");
        int total = figure(economy.get("figures"), "total").get("value").asInt();
        int withHours = economy.get("with_hours").asInt();
        double night = figure(economy.get("figures"), "night").get("numerator").asDouble();
        for (String parts : new String[] {"by_type", "by_place_type"}) {
            assertThat(sum(economy.get(parts), "numerator")).as(parts).isEqualTo(total);
            double atNight = 0;
            int known = 0;
            for (JsonNode part : economy.get(parts)) {
                atNight += part.get("night").get("numerator").asDouble();
                known += part.get("night").get("denominator").asInt();
            }
            assertThat(atNight).as(parts).isCloseTo(night, within(0.01));
            assertThat(known).as(parts).isEqualTo(withHours);
        }
        JsonNode places = economy.get("by_place_type");
        assertThat(figure(places, "licensed premises").get("title").get("cy").asText())
                .isEqualTo("Eiddo trwyddedig");
        assertThat(figure(places, "licensed premises").get("night").get("value").asDouble())
                .isGreaterThan(0.5);
        int before = Integer.MAX_VALUE;
        assertThat(economy.get("wards")).hasSize(12);
        for (JsonNode ward : economy.get("wards")) {
            int count = ward.get("count").get("value").asInt();
            assertThat(count).isLessThanOrEqualTo(before);
            assertThat(ward.get("share").get("numerator").asInt()).isEqualTo(count);
            assertThat(ward.get("night").get("denominator").asInt()).isLessThanOrEqualTo(count);
            before = count;
        }
    }

    @Test
    void listsAreAsLongAsAsked() {
        JsonNode five = analyst.json(FIVE_YEARS + "&n=5");
        assertThat(five.get("overlap").get("n").asInt()).isEqualTo(5);
        assertThat(five.get("overlap").get("top")).hasSize(5);
        assertThat(five.get("night_time_economy").get("wards")).hasSize(5);
        assertThat(analyst.get(FIVE_YEARS + "&n=51").statusCode()).isEqualTo(400);
    }

    @Test
    void recordingChangesOfTheWholeForceStandBesideTheTrend() {
        JsonNode notes = analyst.json(FIVE_YEARS).get("annotations");
        assertThat(notes).isNotEmpty();
        for (JsonNode note : notes) {
            assertThat(note.get("area").isNull()).isTrue();
        }
        assertThat(notes.get(0).get("kind").asText()).isEqualTo("recording");
    }

    /** A file has a row for each figure of the answer, with the same digits. */
    @Test
    void theFileHoldsTheFiguresOfTheAnswer() {
        JsonNode whole = analyst.json(FIVE_YEARS);
        HttpResponse<String> file = analyst.get(FIVE_YEARS.replace("assessment?", "assessment.csv?"));
        assertThat(file.statusCode()).isEqualTo(200);
        Map<String, NamedCsvRecord> rows = new HashMap<>();
        CsvReader.builder().ofNamedCsvRecord(file.body()).stream()
                .forEach(row -> rows.put(row.getField("section") + " " + row.getField("id"), row));
        JsonNode economy = whole.get("night_time_economy");
        same(rows, "figures", whole.get("figures"));
        same(rows, "by_type", whole.get("by_type"));
        same(rows, "night_time_economy", economy.get("figures"));
        same(rows, "night_time_economy_by_type", economy.get("by_type"));
        same(rows, "night_time_economy_by_place_type", economy.get("by_place_type"));
        for (JsonNode month : whole.get("by_month")) {
            NamedCsvRecord row = rows.get("by_month " + month.get("month").asText());
            assertThat(row.getField("value")).isEqualTo(text(month.get("count")));
            assertThat(row.getField("low")).isEqualTo(text(month.get("low")));
        }
        assertThat(rows.get("overlap both").getField("value"))
                .isEqualTo(whole.get("overlap").get("both").asText());
        assertThat(rows.get("night_time_economy_hours 5-22").getField("value"))
                .isEqualTo(text(economy.get("hours").get(4 * 24 + 16)));
        JsonNode ward = economy.get("wards").get(0);
        assertThat(rows.get("night_time_economy_wards " + ward.get("code").asText())
                        .getField("value"))
                .isEqualTo(ward.get("count").get("value").asText());
    }

    private static void same(Map<String, NamedCsvRecord> rows, String section, JsonNode figures) {
        assertThat(figures).isNotEmpty();
        for (JsonNode figure : figures) {
            NamedCsvRecord row = rows.get(section + " " + figure.get("id").asText());
            for (String member : new String[] {"value", "numerator", "denominator", "low", "high"}) {
                assertThat(row.getField(member))
                        .as(section + " " + figure.get("id") + " " + member)
                        .isEqualTo(text(figure.get(member)));
            }
        }
    }

    /** As a file writes it: without an exponent. */
    private static String text(JsonNode value) {
        return value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText();
    }

    @Test
    void aPartnerAsksForFixedWindowsOnly() {
        String any = "/api/needs-assessment?definition=serious-violence&from=2025-02&to=2025-09";
        assertThat(partner.get(any).statusCode()).isEqualTo(400);
        assertThat(partner.get(any.replace("assessment?", "assessment.csv?")).statusCode())
                .isEqualTo(400);
        assertThat(partner.get(any.replace("2025-02", "2024-10")).statusCode()).isEqualTo(200);
    }

    @Test
    void whatOpenDataCannotTellIsNotGuessed() {
        JsonNode open = analyst.json("/api/needs-assessment?definition=police-uk-violence&from=2024-10&to=2025-09");
        for (String id : new String[] {"night", "homicide_night", "domestic", "alcohol", "knife"}) {
            JsonNode figure = figure(open.get("figures"), id);
            assertThat(figure.get("value").asText()).isEqualTo("[x]");
            assertThat(figure.get("reason").get("en").asText()).isNotBlank();
            assertThat(figure.get("reason").get("cy").asText()).isNotBlank();
        }
        JsonNode economy = open.get("night_time_economy");
        assertThat(economy.get("reason").get("cy").asText()).isNotBlank();
        assertThat(economy.get("definition").asText()).isEqualTo("police-uk-violence");
        assertThat(economy.get("hours").get("reason").get("en").asText()).isNotBlank();
        assertThat(economy.get("by_place_type").get("reason").get("en").asText())
                .isNotBlank();
        assertThat(economy.get("wards")).hasSize(12);
        assertThat(economy.get("wards").get(0).get("night").get("value").asText())
                .isEqualTo("[x]");
        assertThat(figure(open.get("figures"), "july_august").get("value").isNumber())
                .isTrue();
    }

    @Test
    void aSeasonIsToldOverWholeYearsOnly() {
        JsonNode half = analyst.json("/api/needs-assessment?definition=serious-violence&from=2025-04&to=2025-09");
        assertThat(figure(half.get("figures"), "july_august").get("value").asText())
                .isEqualTo("[x]");
        assertThat(half.get("by_year")).isEmpty();
    }

    /** Neither a share's part nor what is left of it is told to a partner where it is 1 to 4. */
    @Test
    void aPartnerSeesNoSmallCount() {
        JsonNode shown = partner.json("/api/needs-assessment?definition=serious-violence");
        JsonNode whole = analyst.json("/api/needs-assessment?definition=serious-violence&from="
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
        JsonNode economy = shown.get("night_time_economy");
        JsonNode told = whole.get("night_time_economy");
        for (String parts : new String[] {"by_type", "by_place_type"}) {
            int hidden = 0;
            for (JsonNode part : economy.get(parts)) {
                JsonNode all = figure(told.get(parts), part.get("id").asText()).get("night");
                double night = all.get("numerator").asDouble();
                boolean hide = !part.get("night").get("value").isNumber();
                hidden += hide && night > 0 ? 1 : 0;
                assertThat(hide)
                        .as(part.toString())
                        .satisfiesAnyOf(yes -> assertThat(yes).isTrue(), no -> assertThat(small(night)
                                        || small(all.get("denominator").asInt() - night))
                                .isFalse());
            }
            assertThat(hidden).as("one alone could be found from the rest").isNotEqualTo(1);
        }
        // Hours of day and of night add up to what is shown: one hidden alone could be found.
        for (int half = 0; half < 2; half++) {
            int hidden = 0;
            for (int hour = 0; hour < 168; hour++) {
                boolean inHalf = (hour % 24 >= 12) == (half == 1);
                hidden += inHalf && !economy.get("hours").get(hour).isNumber() ? 1 : 0;
            }
            assertThat(hidden).isNotEqualTo(1);
        }
        for (JsonNode ward : economy.get("wards")) {
            JsonNode count = ward.get("count").get("value");
            assertThat(count.isNumber() && small(count.asInt())).isFalse();
            JsonNode night = ward.get("night");
            if (night.get("numerator").isNumber()) {
                double part = night.get("numerator").asDouble();
                assertThat(small(part) || small(night.get("denominator").asInt() - part))
                        .isFalse();
            }
        }
        for (JsonNode hour : economy.get("hours")) {
            assertThat(hour.isNumber() && small(hour.asDouble())).isFalse();
        }
    }

    /** The months of a period stand twice, one after another and by their names: what one hides the other may not tell. */
    @Test
    void whatAMonthHidesItsNameDoesNotTell() {
        JsonNode rare = partner.json("/api/needs-assessment?definition=homicide-near-misses");
        int hidden = 0;
        for (JsonNode month : rare.get("by_month")) {
            int calendar = Integer.parseInt(month.get("month").asText().substring(5));
            assertThat(rare.get("by_calendar_month").get(calendar - 1).get("count"))
                    .isEqualTo(month.get("count"));
            hidden += month.get("count").isNumber() ? 0 : 1;
        }
        assertThat(hidden).isGreaterThan(1);
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
