package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Visits are kept once, from our own pages alone, and whatever is loaded afterwards. */
class VisitsIT {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static DatabaseAddress database;
    private static ServerHarness server;

    @BeforeAll
    static void start() {
        database = FixtureWorld.make();
        try (Database cells = TestPostgis.open(database)) {
            cells.jdbi()
                    .useHandle(handle -> handle.execute(
                            "with s as (insert into boundary_set (kind, vintage, publisher, licence, sample) values ('cell', 'hex-22500', 'x', 'x', true)"
                                    + " returning boundary_set_id)"
                                    + " insert into area (boundary_set_id, code, name_en, name_cy, geom_27700, area_m2)"
                                    + " select boundary_set_id, 'H2447' || n, 'x', 'x', ST_Multi(ST_MakeEnvelope(250000, 250000, 250150, 250150, 27700)), 22500"
                                    + " from s, generate_series(1000, 1009) n"));
        }
        server = ServerHarness.start(database, Role.PARTNER);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static String visit(String id, String cell, String at, String shift) {
        return "{\"id\":\"" + id + "\",\"cell\":\"" + cell + "\",\"at\":\"" + at + "\",\"shift\":\"" + shift + "\"}";
    }

    private static String visit(String cell) {
        return visit(UUID.randomUUID().toString(), cell, Instant.now().toString(), "night");
    }

    private static HttpResponse<String> post(String body) {
        return server.post("/api/visits", body, "Content-Type", "application/json", "Sec-Fetch-Site", "same-origin");
    }

    private static int counted(String cell) throws JsonProcessingException {
        JsonNode visits = server.json("/api/visits?codes=" + cell).get("visits");
        return visits.isEmpty() ? 0 : visits.get(0).get("count").asInt();
    }

    @Test
    void aVisitThatIsSentAgainCountsOnce() throws JsonProcessingException {
        String body = visit("H24471000");
        assertThat(post(body).statusCode()).isEqualTo(201);
        assertThat(post(body).statusCode()).isEqualTo(200);
        assertThat(counted("H24471000")).isEqualTo(1);
        assertThat(post(visit("H24471000")).statusCode()).isEqualTo(201);
        assertThat(counted("H24471000")).isEqualTo(2);
    }

    @Test
    void nothingIsKeptButCellMinuteShiftAndNumber() {
        post(visit("H24471001"));
        try (Database kept = TestPostgis.open(database)) {
            assertThat(kept.jdbi().<String, RuntimeException>withHandle(handle -> handle.createQuery(
                                    "select string_agg(column_name, ' ' order by column_name) from information_schema.columns where table_name = 'patrol_visit'")
                            .mapTo(String.class)
                            .one()))
                    .isEqualTo("cell_code shift visit_id visited_at");
            assertThat(kept.jdbi().<Boolean, RuntimeException>withHandle(handle -> handle.createQuery(
                                    "select bool_and(extract(second from visited_at) = 0) from patrol_visit")
                            .mapTo(Boolean.class)
                            .one()))
                    .isTrue();
        }
    }

    @Test
    void oldVisitsFallOutOfTheCount() throws JsonProcessingException {
        post(visit(
                UUID.randomUUID().toString(),
                "H24471002",
                Instant.now().minus(Duration.ofDays(3)).toString(),
                "day"));
        assertThat(counted("H24471002")).isEqualTo(1);
        assertThat(server.json("/api/visits?days=2&codes=H24471002").get("visits"))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "403, Sec-Fetch-Site, cross-site",
        "403, Sec-Fetch-Site, same-site",
        "403, Sec-Fetch-Site, none",
        "403, Origin, https://elsewhere.example",
        "403, Origin, null",
        "403, X-Nothing, x"
    })
    void anotherSitesPageCannotPost(int status, String header, String value) throws JsonProcessingException {
        HttpResponse<String> answer =
                server.post("/api/visits", visit("H24471003"), "Content-Type", "application/json", header, value);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(counted("H24471003")).isZero();
    }

    @Test
    void aBrowserThatSaysItsOriginAloneCan() {
        assertThat(server.post(
                                "/api/visits",
                                visit("H24471004"),
                                "Content-Type",
                                "application/json",
                                "Origin",
                                server.address())
                        .statusCode())
                .isEqualTo(201);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "400 | {",
                "400 | []",
                "400 | \"text\"",
                "400 | {}",
                "400 | {\"id\":1}",
                "400 | {\"id\":\"x\",\"cell\":\"H24471005\",\"at\":\"AT\",\"shift\":\"day\"}",
                "400 | {\"id\":\"ID\",\"cell\":\"H1' or 1=1\",\"at\":\"AT\",\"shift\":\"day\"}",
                "400 | {\"id\":\"ID\",\"cell\":\"H99999999\",\"at\":\"AT\",\"shift\":\"day\"}",
                "400 | {\"id\":\"ID\",\"cell\":\"H24471005\",\"at\":\"AT\",\"shift\":\"noon\"}",
                "400 | {\"id\":\"ID\",\"cell\":\"H24471005\",\"at\":\"yesterday\",\"shift\":\"day\"}",
                "400 | {\"id\":\"ID\",\"cell\":\"H24471005\",\"at\":\"2020-01-01T00:00Z\",\"shift\":\"day\"}",
                "400 | {\"id\":\"ID\",\"cell\":\"H24471005\",\"at\":\"2999-01-01T00:00Z\",\"shift\":\"day\"}",
                "400 | {\"id\":\"ID\",\"cell\":\"H24471005\",\"at\":\"AT\",\"shift\":\"day\",\"officer\":\"x\"}",
                "400 | {\"id\":\"ID\",\"cell\":\"H24471005\",\"at\":\"AT\",\"shift\":\"day\"} x"
            })
    void aBadBodyIsOneSentence(int status, String body) throws JsonProcessingException {
        HttpResponse<String> answer = post(body.replace("ID", UUID.randomUUID().toString())
                .replace("AT", Instant.now().toString()));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(JSON.readTree(answer.body()).get("detail").asText())
                .contains("expected")
                .hasSizeLessThan(200);
        assertThat(counted("H24471005")).isZero();
    }

    @Test
    void otherBodiesAndOtherAddressesAreRefusedAsBefore() {
        String[] ours = {"Content-Type", "application/json", "Sec-Fetch-Site", "same-origin"};
        assertThat(post("x".repeat(2_000)).statusCode()).isEqualTo(413);
        assertThat(server.post("/api/visits", "{}", "Content-Type", "text/plain", "Sec-Fetch-Site", "same-origin")
                        .statusCode())
                .isEqualTo(415);
        assertThat(server.post("/api/wards", "{}", ours).statusCode()).isEqualTo(413);
        assertThat(server.post("/api/visits/", "{}", ours).statusCode()).isEqualTo(413);
    }

    @Test
    void visitsNeitherMoveTheDataNorGoWithIt(@TempDir Path folder) throws Exception {
        long before = version();
        post(visit("H24471006"));
        assertThat(version()).isEqualTo(before);
        Path notes = Files.writeString(
                folder.resolve("annotations.csv"),
                "on,until,kind,area,text_en,text_cy\n2025-01-01,,recording,,New system,System newydd\n");
        Loaded.load(database, "load", notes.toString());
        assertThat(counted("H24471006")).isEqualTo(1);
    }

    private static long version() throws JsonProcessingException {
        return server.json("/api/datasets").get("data_version").asLong();
    }

    @Test
    void aFloodIsToldToWait() {
        try (ServerHarness other = ServerHarness.start(database, Role.ANALYST)) {
            assertThat(IntStream.range(0, 80)
                            .map(n -> other.post(
                                            "/api/visits",
                                            visit("H24471007"),
                                            "Content-Type",
                                            "application/json",
                                            "Sec-Fetch-Site",
                                            "same-origin")
                                    .statusCode())
                            .boxed())
                    .contains(201, 429)
                    .doesNotContain(500);
        }
    }
}
