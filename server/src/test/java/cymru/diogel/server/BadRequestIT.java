package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.SecurityHeaders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BadRequestIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static ServerHarness server;

    @BeforeAll
    static void start() {
        server = ServerHarness.start(FixtureWorld.make(), Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static JsonNode problem(HttpResponse<String> answer, int status) throws IOException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        SecurityHeaders.ALL.forEach((name, value) ->
                assertThat(answer.headers().firstValue(name)).as(name).contains(value));
        JsonNode body = JSON.readTree(answer.body());
        assertThat(body.get("status").asInt()).isEqualTo(status);
        assertThat(body.get("type").asText()).isEqualTo("about:blank");
        assertThat(answer.body())
                .doesNotContainIgnoringCase("select")
                .doesNotContain("Exception")
                .doesNotContain("\\tat ");
        return body;
    }

    @ParameterizedTest
    @CsvSource({
        "z, /tiles/wards/-1/0/0.mvt",
        "z, /tiles/wards/99/0/0.mvt",
        "z, /tiles/wards/one/0/0.mvt",
        "z, /tiles/wards/1e0/0/0.mvt",
        "x, /tiles/wards/3/8/0.mvt",
        "x, /tiles/wards/3/-1/0.mvt",
        "y, /tiles/wards/3/0/8.mvt",
        "y, /tiles/wards/16/0/99999999999999999999.mvt",
        "colour, /tiles/wards/3/0/0.mvt?colour=red",
        "colour, /tiles/wards.json?colour=red",
        "colour, /topology/wards.json?colour=red",
        "colour, /api/periods?colour=red",
        "colour, /api/wards/SW0001?colour=red",
        "limit, /api/wards?limit=1e9",
        "limit, /api/wards?limit=0",
        "limit, /api/wards?limit=10001",
        "limit, /api/wards.csv?limit=-5",
        "limit, /api/wards?limit=3&limit=3",
        "limit, /api/wards/SW0001?limit=3",
        "definition, /api/wards?definition=murder",
        "definition, /api/wards?definition=",
        "definition, /api/wards?definition=%00",
        "definition, /api/wards/SW0001?definition=murder",
        "index, /api/wards.geojson?index=wimd-2031",
        "index, /api/wards?index=wimd-2025-overall",
        "county, /api/wards?county=W06000099",
        "county, /api/wards?county=SC03",
        "sort, /api/wards?sort=colour",
        "sort, /api/wards?sort=--rank",
        "from, /api/wards?from=2025-06&to=2025-03",
        "from, /api/wards?from=2024-12",
        "from, /api/wards?from=2025-13",
        "to, /api/wards?to=2026-01",
        "to, /api/wards?to=yesterday",
        "v, /api/wards?v=latest",
        "definition, /api/hotspots?definition=murder",
        "to, /api/hotspots?to=2024-12",
        "to, /api/hotspots?to=2026-01",
        "to, /api/hotspots?to=soon",
        "months, /api/hotspots?months=0",
        "months, /api/hotspots?months=61",
        "level, /api/hotspots?level=county",
        "measure, /api/hotspots?measure=fear",
        "measure, /api/hotspots?measure=harm",
        "measure, /api/hotspots?level=lsoa&measure=rate",
        "weights, /api/hotspots?weights=0.5,0.3",
        "weights, /api/hotspots?weights=0.5,0.3,0.3",
        "weights, /api/hotspots?weights=1.5,-0.5,0",
        "weights, /api/hotspots?weights=NaN,0,1",
        "weights, /api/hotspots?weights=0,0,1",
        "county, /api/hotspots?county=W06000099",
        "index, /api/hotspots?index=wimd-2031",
        "deprived, /api/hotspots?deprived=40",
        "share, /api/hotspots?deprived=20&share=1.5",
        "share, /api/hotspots?deprived=20&share=half",
        "share, /api/hotspots?share=0.5",
        "top, /api/hotspots?top=0",
        "top, /api/hotspots?top=31",
        "seed, /api/hotspots?seed=-1",
        "county, /api/hotspots/SW0001?county=SC01",
        "sort, /api/hotspots?sort=colour",
        "sort, /api/hotspots?sort=--rank",
        "sort, /api/hotspots/SW0001?sort=rank",
        "codes, /api/hotspots?codes=SW0001%2CSW9999",
        "codes, /api/hotspots?codes=",
        "columns, /api/hotspots?columns=code%2Ccolour",
        "columns, /api/hotspots.xlsx?columns=%2C"
    })
    void isNamed(String parameter, String path) throws IOException {
        JsonNode body = problem(server.get(path), 400);
        assertThat(body.get("parameter").asText()).isEqualTo(parameter);
        assertThat(body.get("detail").asText()).contains("expected").hasSizeLessThan(600);
    }

    @Test
    void aLimitOutOfRangeReadsAsPromised() throws IOException {
        assertThat(problem(server.get("/api/wards?limit=1e9"), 400)
                        .get("detail")
                        .asText())
                .isEqualTo("limit: expected a whole number from 1 to 10000, got '1e9'");
    }

    @Test
    void aTopOverTheNumberOfAreasIsToldHowManyThereAre() throws IOException {
        assertThat(problem(server.get("/api/hotspots?top=500"), 400)
                        .get("detail")
                        .asText())
                .isEqualTo("top: expected a whole number from 1 to 30, got '500'");
    }

    @Test
    void aLongParameterIsRefusedAndALongAddressToo() throws IOException {
        assertThat(problem(server.get("/api/wards?county=" + "x".repeat(300)), 400)
                        .get("parameter")
                        .asText())
                .isEqualTo("county");
        problem(server.get("/api/wards?county=" + "x".repeat(9_000)), 414);
        problem(server.get("/api/wards?county=" + "x".repeat(20_000)), 414);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/wards/W05009999",
                "/api/hotspots/W05009999",
                "/api/hotspots/SW0001?level=lsoa",
                "/api/wards/<script>alert(1)<%2Fscript>",
                "/api/wards/'%20or%201=1",
                "/tiles/roads/1/0/0.mvt",
                "/tiles/roads.json",
                "/tiles/wards/1/0/0.png",
                "/topology/roads.json",
                "/assets/..%2Fsecret.txt",
                "/nowhere",
                "/api"
            })
    void whatIsNotThereIsNotFound(String path) throws IOException {
        HttpResponse<String> answer = server.get(path.replace("<", "%3C").replace(">", "%3E"));
        // Jetty itself refuses an encoded slash as ambiguous.
        problem(answer, answer.statusCode() == 400 && path.contains("%2F") ? 400 : 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"POST", "PUT", "DELETE", "PATCH", "OPTIONS", "FOO"})
    void otherMethodsAreNotAllowed(String method) throws IOException {
        HttpResponse<String> answer = server.send(method, "/api/wards", BodyHandlers.ofString());
        problem(answer, 405);
        assertThat(answer.headers().firstValue("Allow")).contains("GET, HEAD");
    }

    @Test
    void aBodyIsRefusedUnread() throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream()
                    .write("POST /api/wards HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100000000\r\n\r\nabc"
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] start = socket.getInputStream().readNBytes(12);
            assertThat(new String(start, StandardCharsets.US_ASCII)).isEqualTo("HTTP/1.1 413");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1\r\nHost: localhost\r\n\r\n",
                "GET /api/wards?limit=%ZZ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n",
                "GET / HTTP/9.9\r\nHost: localhost\r\n\r\n",
                "NONSENSE\r\n\r\n",
                "GET /../../etc/passwd HTTP/1.1\r\nHost: localhost\r\n\r\n"
            })
    void malformedHttpIsAProblemToo(String request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            socket.setSoTimeout(5_000);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).matches("(?s)HTTP/1.1 (400|404|505) .*");
            assertThat(answer).containsIgnoringCase("application/problem+json").doesNotContain("Jetty");
        }
    }
}
