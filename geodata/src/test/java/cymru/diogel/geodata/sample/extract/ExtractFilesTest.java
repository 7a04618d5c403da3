package cymru.diogel.geodata.sample.extract;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.sample.SampleGenerator;
import cymru.diogel.geodata.sample.country.Country;
import cymru.diogel.geodata.sample.country.Ward;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The files beside the police's: every field in its form. */
class ExtractFilesTest {
    private static final Country COUNTRY = Country.of(SampleGenerator.SEED);
    private static Path folder = Path.of("unset");

    @BeforeAll
    static void write(@TempDir Path temporary) throws IOException {
        folder = temporary;
        ExtractFiles.write(folder, COUNTRY, SampleGenerator.SEED);
    }

    @Test
    void everyCrimeIsInItsYearsFileOnceAndInTheForm() throws IOException {
        Map<String, Predicate<String>> forms = new HashMap<>();
        forms.put("force", "SAMPLE Constabulary"::equals);
        forms.put("offence_code", form("\\d{3}/\\d{2}"));
        forms.put("committed_from", form("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d"));
        forms.put("committed_to", form("(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d)?"));
        forms.put("easting", form("(\\d{6})?"));
        forms.put("northing", form("(\\d{6})?"));
        forms.put("longitude", String::isEmpty);
        forms.put("latitude", String::isEmpty);
        forms.put(
                "location_type",
                form("street|dwelling|licensed premises|shop|school|park|public transport|hospital|other"));
        for (String flag : List.of("domestic", "alcohol", "drugs", "knife", "firearm")) {
            forms.put(flag, form("(yes|no)?"));
        }
        forms.put("victim_age_band", form("(under 10|10-17|18-24|25-34|35-44|45-54|55-64|65\\+)?"));
        forms.put("victim_sex", form("(female|male|other)?"));
        forms.put("outcome", form(".{10,}"));
        forms.put("cancelled", form("yes|no"));
        List<String> misfits = new ArrayList<>();
        List<String> references = new ArrayList<>();
        for (int year = 2020; year <= 2025; year++) {
            for (NamedCsvRecord row : rows("extract/sample-extract-" + year + ".csv")) {
                forms.forEach((field, form) -> {
                    if (!form.test(row.getField(field))) {
                        misfits.add(field + " " + row);
                    }
                });
                assertThat(row.getField("reference"))
                        .startsWith("S" + year % 100)
                        .hasSize(11);
                assertThat(row.getField("recorded_on")).startsWith(year + "-").hasSize(10);
                references.add(row.getField("reference"));
            }
        }
        assertThat(misfits).isEmpty();
        assertThat(Set.copyOf(references)).hasSameSizeAs(references).hasSizeGreaterThan(90_000);
    }

    @Test
    void partnersCountEveryWardAndQuarterAndHearOfTheBlindSpot() throws IOException {
        List<NamedCsvRecord> rows = rows("partner-counts.csv");
        assertThat(rows).hasSize(4 * 8 * 204);
        assertThat(rows.get(0).getFields().subList(3, 5)).containsExactly("2023-10", "2023-12");
        assertThat(rows.get(rows.size() - 1).getFields().subList(3, 5)).containsExactly("2025-07", "2025-09");
        Map<String, Integer> calls = rows.stream()
                .filter(row -> row.getField("source").equals("ambulance"))
                .collect(Collectors.toMap(
                        row -> row.getField("code"), row -> Integer.parseInt(row.getField("count")), Integer::sum));
        WardCounts police = WardCounts.planted(COUNTRY, SampleGenerator.SEED);
        PlantedTruth blind = truth(PlantedTruth.Kind.BLIND_SPOT);
        double recorded = police.year(3)[blind.ward()] + police.year(4)[blind.ward()];
        assertThat(calls.get(blind.wardCode()) / recorded).isGreaterThan(2);
        for (int ward = 0; ward < police.wards().size(); ward++) {
            if (ward != blind.ward()) {
                assertThat(calls.get(police.wards().get(ward)))
                        .isLessThan(10 + police.year(3)[ward] + police.year(4)[ward]);
            }
        }
    }

    @Test
    void theBoardsFilesSpeakBothLanguagesOfPlacesThatAreThere() throws IOException {
        Set<String> wards = COUNTRY.wards().stream().map(Ward::code).collect(Collectors.toSet());
        assertThat(rows("named-areas.csv")).hasSize(10).allSatisfy(row -> assertThat(
                        Integer.parseInt(row.getField("radius_m")))
                .isBetween(800, 1500));
        assertThat(rows("annotations.csv")).allSatisfy(row -> {
            assertThat(row.getField("kind")).isIn("recording", "operation", "other");
            assertThat(row.getField("text_cy")).isNotEmpty().isNotEqualTo(row.getField("text_en"));
        });
        assertThat(rows("annotations.csv").get(0).getField("on"))
                .isEqualTo(PlantedTruth.RECORDING_CHANGE.atDay(1).toString());
        assertThat(rows("actions.csv")).hasSize(5).allSatisfy(row -> {
            assertThat(wards).contains(row.getField("area"));
            assertThat(row.getField("status")).isIn("planned", "running", "done");
            assertThat(row.getField("action_cy")).isNotEmpty().isNotEqualTo(row.getField("action_en"));
            assertThat(row.getField("decision_cy")).isNotEmpty().isNotEqualTo(row.getField("decision_en"));
        });
    }

    private static Predicate<String> form(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    private static PlantedTruth truth(PlantedTruth.Kind kind) {
        return PlantedTruth.in(COUNTRY).stream()
                .filter(truth -> truth.kind() == kind)
                .findFirst()
                .orElseThrow();
    }

    private static List<NamedCsvRecord> rows(String name) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(folder.resolve(name))) {
            return csv.stream().toList();
        }
    }
}
