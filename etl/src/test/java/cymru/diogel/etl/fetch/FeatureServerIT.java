package cymru.diogel.etl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A layer that hands its features out by page, as ONS's do. */
class FeatureServerIT {
    private static final int WARDS = 23;
    private static final String LAYER = "/services/Wards/FeatureServer/0";

    @TempDir
    private Path home;

    private Publishers publishers;
    private FetchRun fetch;
    private String edited = "1111";

    @BeforeEach
    void start() {
        publishers = new Publishers();
        publishers.on(LAYER, exchange -> reply(exchange, layer("WD25CD", "WD25NM")));
        publishers.on(LAYER + "/query", this::query);
        fetch = new FetchRun(
                home, row("wards", "wards.geojson", "WD25CD|WD25NM"), row("names", "names.csv", "WD25CD|WD25NM"));
    }

    private String row(String id, String file, String fields) {
        return id + ",arcgis," + publishers.address(LAYER) + ",,WD25CD LIKE 'W%'" + ",," + file + "," + fields + ","
                + WARDS + ",";
    }

    @AfterEach
    void stop() {
        publishers.close();
    }

    private String layer(String... fields) {
        return "{\"name\":\"Wards\",\"maxRecordCount\":10,\"objectIdField\":\"FID\",\"editingInfo\":{\"lastEditDate\":"
                + edited + "},\"fields\":["
                + Stream.of(fields)
                        .map(field -> "{\"name\":\"" + field + "\",\"type\":\"esriFieldTypeString\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private void query(HttpExchange exchange) throws IOException {
        Map<String, String> asked = parameters(exchange);
        assertThat(asked).containsEntry("where", "WD25CD LIKE 'W%'");
        if ("true".equals(asked.get("returnCountOnly"))) {
            reply(exchange, "{\"count\":" + WARDS + "}");
            return;
        }
        assertThat(asked).containsEntry("outSR", "27700").containsEntry("orderByFields", "FID");
        int from = Integer.parseInt(asked.get("resultOffset"));
        // Fewer than were asked for, as a server does whose answer grows too long.
        int to = Math.min(WARDS, from + Math.min(8, Integer.parseInt(asked.get("resultRecordCount"))));
        reply(exchange, page(from, to));
    }

    static String page(int from, int to) {
        return "{\"type\":\"FeatureCollection\",\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"EPSG:27700\"}},"
                + "\"properties\":{\"exceededTransferLimit\":" + (to < WARDS) + "},\"features\":["
                + IntStream.range(from, to).mapToObj(FeatureServerIT::ward).collect(Collectors.joining(",")) + "]}";
    }

    private static String ward(int number) {
        return String.format(
                Locale.ROOT,
                "{\"type\":\"Feature\",\"id\":%d,\"properties\":{\"WD25CD\":\"W05%06d\",\"WD25NM\":\"Tŷ, \\\"%d\\\"\"},"
                        + "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[251155.6964,261284.397500001],[251156.5,261284.4],[251156.5,261285.4],[251155.6964,261284.397500001]]]}}",
                number,
                number,
                number);
    }

    private static Map<String, String> parameters(HttpExchange exchange) {
        return Stream.of(exchange.getRequestURI().getQuery().split("&"))
                .collect(Collectors.toMap(
                        one -> one.substring(0, one.indexOf('=')), one -> one.substring(one.indexOf('=') + 1)));
    }

    /** Packed, as ArcGIS Online does. */
    private static void reply(HttpExchange exchange, String json) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(json.getBytes(StandardCharsets.UTF_8));
        }
        exchange.getResponseHeaders().set("Content-Encoding", "gzip");
        exchange.sendResponseHeaders(200, packed.size());
        exchange.getResponseBody().write(packed.toByteArray());
    }

    @Test
    void comesTogetherFromItsPages() throws IOException {
        FetchRun.Result result = fetch.run("wards", "names");
        assertThat(result.err()).doesNotContain("diogel: ");
        assertThat(fetch.files())
                .containsExactly(
                        "names.csv", "names.csv.provenance.json", "wards.geojson", "wards.geojson.provenance.json");
        JsonNode wards = new ObjectMapper().readTree(fetch.bytes("wards.geojson"));
        assertThat(wards.path("crs").path("properties").path("name").asText()).isEqualTo("EPSG:27700");
        assertThat(wards.path("features")).hasSize(WARDS);
        assertThat(wards.path("features").path(9)).isEqualTo(new ObjectMapper().readTree(ward(9)));
        String names = new String(fetch.bytes("names.csv"), StandardCharsets.UTF_8);
        assertThat(names).contains("WD25CD,WD25NM").contains("W05000022,\"Tŷ, \"\"22\"\"\"");
        assertThat(names.lines()).hasSize(1 + WARDS);
        assertThat(publishers.asked.stream().filter(one -> one.contains("resultOffset")))
                .hasSize(6);
    }

    @Test
    void isAskedForAgainOnlyWhenItWasEdited() {
        assertThat(fetch.run("wards").exit()).isZero();
        publishers.asked.clear();
        assertThat(fetch.run("wards").out()).contains("unchanged");
        assertThat(publishers.asked).containsExactly(LAYER + "?f=json");
        edited = "2222";
        assertThat(fetch.run("wards").out()).contains("unchanged");
        assertThat(publishers.asked).hasSizeGreaterThan(3);
    }

    @Test
    void goesOnWithThePageThatIsMissing() {
        publishers.on(
                LAYER + "/query",
                this::query,
                this::query,
                exchange -> reply(exchange, "{\"error\":{\"code\":504,\"message\":\"Gateway timeout\"}}"));
        FetchRun.Result first = fetch.run("wards");
        assertThat(first.exit()).isEqualTo(4);
        assertThat(first.err())
                .contains("gave no whole answer in 4 attempts: it answers with error 504, Gateway timeout");
        assertThat(fetch.files()).allMatch(file -> file.startsWith(".wards.geojson.pages/"));
        publishers.asked.clear();
        publishers.on(LAYER + "/query", this::query);
        assertThat(fetch.run("wards").exit()).isZero();
        assertThat(publishers.asked).noneMatch(one -> one.contains("resultOffset=0"));
        assertThat(publishers.asked).anyMatch(one -> one.contains("resultOffset=8"));
        assertThat(fetch.files()).containsExactly("wards.geojson", "wards.geojson.provenance.json");
    }

    private void refused(int exit, String sentence) {
        FetchRun.Result result = fetch.run("wards");
        assertThat(result.err()).contains(sentence);
        assertThat(result.err()).doesNotContain("Exception");
        assertThat(result.exit()).isEqualTo(exit);
        assertThat(fetch.files()).noneMatch(file -> file.startsWith("wards"));
    }

    @Test
    void aChangedFormIsRefusedBeforeAnythingIsFetched() {
        publishers.on(LAYER, exchange -> reply(exchange, layer("WD26CD", "WD26NM")));
        refused(
                2,
                "has changed its form: expected the fields WD25CD, WD25NM; without WD25CD, WD25NM found WD26CD, WD26NM");
        assertThat(publishers.asked).hasSize(1);
    }

    @Test
    void anotherCountIsRefused() {
        publishers.on(LAYER + "/query", exchange -> reply(exchange, "{\"count\":22}"));
        refused(2, "holds 22 rows; expected 23");
    }

    @Test
    void pagesThatRepeatAFeatureAreRefused() {
        publishers.on(
                LAYER + "/query",
                this::query,
                exchange -> reply(exchange, page(0, 12)),
                exchange -> reply(exchange, page(1, 12)));
        refused(2, "holds W05000001 twice");
    }

    @Test
    void pagesThatEndEarlyAreNotTakenForAll() {
        publishers.on(LAYER + "/query", this::query, this::query, exchange -> reply(exchange, page(0, 0)));
        refused(4, "handed out 8 of 23 features and no more");
    }

    @Test
    void anErrorUnderTheStatus200IsAnError() {
        publishers.on(
                LAYER + "/query",
                exchange -> reply(exchange, "{\"error\":{\"code\":400,\"message\":\"Invalid query\"}}"));
        refused(4, "it answers with error 400, Invalid query");
    }

    @Test
    void anErrorPageIsNoLayer() {
        publishers.on(LAYER, Publishers.text("<html>Service unavailable</html>"));
        refused(4, "answers with something that is not JSON");
    }
}
