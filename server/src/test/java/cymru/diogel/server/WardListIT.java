package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.stats.ClassBreaks;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class WardListIT {
    private static ServerHarness server;

    @BeforeAll
    static void start() {
        server = ServerHarness.start(FixtureWorld.make(), Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> codes(String query) throws JsonProcessingException {
        return StreamSupport.stream(
                        server.json("/api/wards" + query).get("rows").spliterator(), false)
                .map(row -> row.get("code").asText())
                .toList();
    }

    @Test
    void sevenIncidentsOver1600PersonYearsGiveThePublishedInterval() throws Exception {
        JsonNode ward = server.json("/api/wards/SW0001").get("ward");
        assertThat(ward.get("count").asText()).isEqualTo("7");
        assertThat(ward.get("population").asText()).isEqualTo("1600");
        assertThat(ward.get("rate_per_1000").asText()).isEqualTo("4.375");
        assertThat(ward.get("rate_low").asText()).isEqualTo("1.759");
        assertThat(ward.get("rate_high").asText()).isEqualTo("9.0142");
        // A quarter of the year, with three of the incidents: 3 / (1600 / 4) * 1000.
        assertThat(server.json("/api/wards/SW0001?from=2025-01&to=2025-03")
                        .get("ward")
                        .get("rate_per_1000")
                        .asText())
                .isEqualTo("7.5");
    }

    @Test
    void theMembersBeforeTheRowsSayWhatTheFiguresAreOver() throws Exception {
        JsonNode body = server.json("/api/wards");
        assertThat(body.get("definition").get("id").asText()).isEqualTo("police-uk-violence");
        assertThat(body.get("period").toString())
                .isEqualTo("{\"from\":\"2025-01\",\"to\":\"2025-12\",\"months\":12,\"missing\":[]}");
        assertThat(body.get("index").get("available").asBoolean()).isTrue();
        assertThat(body.get("wards").toString()).isEqualTo("{\"vintage\":\"2022-12\",\"areas\":30,\"shown\":30}");
        assertThat(body.get("population").get("edition").asText()).isEqualTo("census-2021");
        assertThat(body.get("interval").get("level").asText()).isEqualTo("0.95");
        assertThat(body.get("role").asText()).isEqualTo("analyst");
        assertThat(body.get("sample").asBoolean()).isTrue();
        assertThat(body.get("marking").asText()).isEqualTo("OFFICIAL");
    }

    @Test
    void ranksAreTotalWhateverTheFilter() throws Exception {
        JsonNode rows = server.json("/api/wards").get("rows");
        for (int i = 0; i < FixtureWorld.WARDS - 1; i++) {
            assertThat(rows.get(i).get("rank").asInt()).isEqualTo(i + 1);
        }
        assertThat(rows.get(29).get("code").asText()).as("nobody lives there").isEqualTo("SW0030");
        assertThat(rows.get(29).get("rank").asText()).isEqualTo("[x]");
        assertThat(rows.get(29).get("rate_per_1000").asText()).isEqualTo("[x]");
        assertThat(rows.get(29).get("count").asInt()).isEqualTo(30);
        JsonNode some = server.json("/api/wards?county=SC02&limit=2").get("rows");
        assertThat(some).hasSize(2);
        assertThat(some.get(0).get("county_name_cy").asText()).isEqualTo("Sir 2");
        assertThat(some.get(0).get("rank").asInt()).isEqualTo(1);
        assertThat(some.get(1).get("rank").asInt()).isEqualTo(2);
    }

    @Test
    void sortingPutsShorthandsLastBothWaysAndWelshInWelshOrder() throws Exception {
        assertThat(codes("?sort=rate_per_1000").get(29)).isEqualTo("SW0030");
        assertThat(codes("?sort=-rate_per_1000").get(29)).isEqualTo("SW0030");
        assertThat(codes("?sort=rate_per_1000").get(0)).isEqualTo("SW0002");
        assertThat(codes("?sort=name_cy")).startsWith("SW0002", "SW0001");
        assertThat(codes("?sort=code").get(0)).isEqualTo("SW0001");
        assertThat(codes("?sort=-code").get(0)).isEqualTo("SW0030");
        assertThat(codes("?sort=county").subList(0, 4)).containsExactly("SW0001", "SW0002", "SW0003", "SW0007");
    }

    @Test
    void csvAndGeoJsonHaveTheDigitsOfTheJson() throws Exception {
        JsonNode rows = server.json("/api/wards?sort=code").get("rows");
        HttpResponse<String> file = server.get("/api/wards.csv?sort=code");
        List<NamedCsvRecord> lines =
                CsvReader.builder().ofNamedCsvRecord(file.body()).stream().toList();
        JsonNode features = server.json("/api/wards.geojson?sort=code").get("features");
        assertThat(lines).hasSize(30);
        List<String> columns = new ArrayList<>();
        rows.get(0).fieldNames().forEachRemaining(columns::add);
        List<String> header = new ArrayList<>(columns);
        header.addAll(List.of("definition", "from", "to", "index", "data_version", "notice"));
        assertThat(lines.get(0).getHeader()).containsExactlyElementsOf(header);
        for (int i = 0; i < 30; i++) {
            assertThat(features.get(i).get("properties")).isEqualTo(rows.get(i));
            for (String column : columns) {
                String cell = lines.get(i).getField(column);
                assertThat(cell.startsWith("'") ? cell.substring(1) : cell)
                        .isEqualTo(rows.get(i).get(column).asText());
            }
            assertThat(lines.get(i).getField("notice")).contains("SAMPLE").contains("SAMPL:");
        }
        assertThat(lines.get(3).getField("name_en")).isEqualTo("'=HYPERLINK(1)");
        assertThat(file.headers().firstValue("Content-Disposition"))
                .contains("attachment; filename=\"SAMPLE_diogel-wards_police-uk-violence_2025-01_2025-12_wimd-2025_v"
                        + lines.get(0).getField("data_version") + ".csv\"");
        assertThat(file.body()).contains("\r\n");
    }

    @Test
    void geoJsonIsInDegreesAndRunsAnticlockwise() throws Exception {
        JsonNode body = server.json("/api/wards.geojson?limit=1");
        assertThat(body.get("type").asText()).isEqualTo("FeatureCollection");
        JsonNode ring = body.get("features")
                .get(0)
                .get("geometry")
                .get("coordinates")
                .get(0)
                .get(0);
        double area = 0;
        for (int i = 0; i < ring.size() - 1; i++) {
            assertThat(ring.get(i).get(0).asDouble()).isBetween(-5.0, -4.0);
            assertThat(ring.get(i).get(1).asDouble()).isBetween(51.0, 53.0);
            area += ring.get(i).get(0).asDouble() * ring.get(i + 1).get(1).asDouble()
                    - ring.get(i + 1).get(0).asDouble() * ring.get(i).get(1).asDouble();
        }
        assertThat(area).isPositive();
    }

    @Test
    void classesAndCellsFollowFromTheFiguresShown() throws Exception {
        JsonNode body = server.json("/api/wards?county=SC01&limit=3");
        JsonNode all = server.json("/api/wards");
        assertThat(body.get("classes"))
                .as("over all wards, whatever the filter")
                .isEqualTo(all.get("classes"));
        double[] tercile = StreamSupport.stream(
                        body.get("classes").get("tercile").spliterator(), false)
                .mapToDouble(JsonNode::asDouble)
                .toArray();
        assertThat(tercile).hasSize(2);
        for (JsonNode row : all.get("rows")) {
            if (row.get("code").asText().equals("SW0030")) {
                assertThat(row.get("cell").asText()).isEqualTo("[x]");
                continue;
            }
            int violence =
                    Math.max(1, ClassBreaks.classOf(row.get("rate_per_1000").asDouble(), tercile));
            int deprivation = row.get("deprived_20").asDouble() >= 0.5 ? 3 : 1;
            assertThat(row.get("cell").asText()).isEqualTo("ABC".substring(violence - 1, violence) + deprivation);
        }
    }

    @Test
    void anIndexThatIsNotLoadedIsNotAvailableRatherThanAnError() throws Exception {
        JsonNode body = server.json("/api/wards?index=wimd-2019");
        assertThat(body.get("index").get("available").asBoolean()).isFalse();
        assertThat(body.get("rows").get(0).get("deprived_20").asText()).isEqualTo("[x]");
        assertThat(body.get("rows").get(0).get("worst_lsoa").asText()).isEqualTo("[x]");
        assertThat(body.get("rows").get(0).get("cell").asText()).isEqualTo("[x]");
        assertThat(body.get("rows").get(0).get("rate_per_1000").isNumber()).isTrue();
        assertThat(body.get("population").get("edition").asText()).isEqualTo("census-2021");
    }

    @Test
    void aProfileAddsUpToItsRow() throws Exception {
        JsonNode body = server.json("/api/wards/SW0020");
        int series = 0;
        for (JsonNode month : body.get("series")) {
            series += month.get("count").asInt();
        }
        int counted = 0;
        for (JsonNode type : body.get("types")) {
            counted += type.get("counted").asBoolean() ? type.get("count").asInt() : 0;
        }
        assertThat(body.get("types")).hasSize(14);
        assertThat(series)
                .isEqualTo(20)
                .isEqualTo(counted)
                .isEqualTo(body.get("ward").get("count").asInt());
        assertThat(body.get("deprivation")).hasSize(9);
        assertThat(body.get("deprivation").get(0).get("worst_rank").asInt()).isEqualTo(1000);
        assertThat(body.get("deprivation").get(1).get("worst_rank").asText()).isEqualTo("[x]");
        assertThat(body.get("lsoas").toString())
                .isEqualTo(
                        "[{\"code\":\"SL0020\",\"name\":\"Small 20\",\"residents\":1020,\"share_of_ward\":1,\"rank\":1000}]");
        assertThat(body.has("classes")).isFalse();
    }

    @Test
    void theCatalogueSaysWhatCanBeAsked() throws Exception {
        JsonNode datasets = server.json("/api/datasets");
        assertThat(datasets.get("boundaries")).hasSize(3);
        assertThat(datasets.get("counties").toString()).contains("\"wards\":15").doesNotContain("SC03");
        assertThat(datasets.get("loads").get(0).get("file").asText()).isEqualTo("wards.geojson");
        assertThat(datasets.get("attribution").get("cy").asText()).contains("SAMPL");
        JsonNode measures = server.json("/api/measures");
        assertThat(measures.get("measures")).hasSize(4);
        assertThat(measures.get("indices").get(0).toString())
                .isEqualTo(
                        "{\"id\":\"wimd-2025\",\"edition\":\"wimd-2025\",\"domain\":\"overall\",\"lsoa_vintage\":\"2021\","
                                + "\"available\":true,\"title\":{\"en\":\"WIMD 2025\",\"cy\":\"MALlC 2025\"}}");
        JsonNode periods = server.json("/api/periods");
        assertThat(periods.get("default").toString()).isEqualTo("{\"from\":\"2025-01\",\"to\":\"2025-12\"}");
        assertThat(periods.get("months")).hasSize(12);
        JsonNode definitions = server.json("/api/definitions").get("definitions");
        assertThat(definitions).hasSize(10);
        assertThat(definitions.get(7).get("parts").get(0).get("title").has("cy"))
                .isTrue();
    }
}
