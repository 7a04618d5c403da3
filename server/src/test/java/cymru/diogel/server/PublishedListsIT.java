package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** The life of two published lists of the invented country: published, shown, compared, tested, tampered with. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class PublishedListsIT {
    private static final ObjectMapper JSON = new ObjectMapper();

    @TempDir
    static Path home;

    private static DatabaseAddress sample;

    @BeforeAll
    static void publishTwo() {
        sample = Loaded.sample();
        assertThat(run("list", "publish", "--quarter", "2025Q2").code()).isZero();
        assertThat(run("list", "publish", "--quarter", "2025Q3").code()).isZero();
    }

    private record Run(int code, String said) {}

    private static Run run(String... arguments) {
        StringWriter said = new StringWriter();
        CommandLine line =
                Main.commandLine(Map.of("DIOGEL_DATABASE_URL", sample.url(), "DIOGEL_HOME", home.toString()));
        line.setOut(new PrintWriter(said, true)).setErr(new PrintWriter(said, true));
        int code = line.execute(arguments);
        return new Run(code, said.toString());
    }

    private static void sql(String... statements) throws SQLException {
        try (Connection connection = DriverManager.getConnection(sample.jdbcUrl(), sample.user(), sample.password());
                Statement statement = connection.createStatement()) {
            for (String one : statements) {
                statement.execute(one);
            }
        }
    }

    private static ServerHarness server(Role role) {
        return ServerHarness.start(ServerHarness.config(sample, role, home));
    }

    private static JsonNode json(HttpResponse<String> answer) throws JsonProcessingException {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    @Test
    @Order(1)
    void aListIsPublishedOnceAndMadeAgainByteForByte() {
        Run again = run("list", "publish", "--quarter", "2025Q3");
        assertThat(again.code()).isEqualTo(2);
        assertThat(again.said()).contains("2025Q3 was published on").contains("cannot be changed");
        Run verified = run("list", "verify");
        assertThat(verified.code()).as(verified.said()).isZero();
        assertThat(verified.said().lines())
                .hasSize(2)
                .allMatch(line -> line.endsWith("the seal holds; made again from the same files: the same bytes"));
    }

    @Test
    @Order(1)
    void theKeyIsItsOwnersAlone() throws Exception {
        assertThat(Files.getPosixFilePermissions(home.resolve("publication.key"))
                        .toString())
                .doesNotContain("GROUP")
                .doesNotContain("OTHERS");
    }

    @Test
    @Order(1)
    void badQuartersGetASentence() {
        assertThat(run("list", "publish", "--quarter", "2025-09").said())
                .contains("expected a quarter such as 2025Q3, got '2025-09'");
        Run beyond = run("list", "publish", "--quarter", "2031Q1");
        assertThat(beyond.code()).isEqualTo(2);
        assertThat(beyond.said().lines()).hasSize(1).first().asString().contains("2031-03");
        assertThat(run("list", "show", "2020Q1").said()).contains("no list of 2020Q1 is published");
        assertThat(run("list").code()).isEqualTo(2);
    }

    @Test
    @Order(1)
    void aShownListIsTheOneThatIsServed() throws Exception {
        JsonNode shown = JSON.readTree(run("list", "show", "2025Q3").said());
        try (ServerHarness server = server(Role.ANALYST)) {
            JsonNode live = json(server.get("/api/hotspots?to=2025-09"));
            assertThat(shown.get("analyst").get("rows")).isEqualTo(live.get("rows"));
            JsonNode kept = json(server.get("/api/lists/2025Q3"));
            assertThat(kept.get("rows")).isEqualTo(live.get("rows"));
            assertThat(kept.get("seal").asText()).isEqualTo("holds");
            assertThat(kept.get("inputs")).isNotEmpty();
            assertThat(json(server.get("/api/lists")).get("lists")).hasSize(2);
            assertThat(server.get("/api/lists/2024Q1").statusCode()).isEqualTo(404);
            assertThat(server.get("/api/lists/compare?from=2025Q3&to=2025Q2").statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    @Order(1)
    void comparingTellsEveryAreaOfBothListsOnce() throws Exception {
        try (ServerHarness server = server(Role.ANALYST)) {
            JsonNode compared = json(server.get("/api/lists/compare?from=2025Q2&to=2025Q3"));
            List<String> before = codes(compared.get("stayed"));
            before.addAll(codes(compared.get("dropped")));
            assertThat(before).containsExactlyInAnyOrderElementsOf(first(20, json(server.get("/api/lists/2025Q2"))));
            List<String> after = codes(compared.get("stayed"));
            after.addAll(codes(compared.get("added")));
            assertThat(after).containsExactlyInAnyOrderElementsOf(first(20, json(server.get("/api/lists/2025Q3"))));
            assertThat(compared.get("differing")).isEmpty();
            // The earlier list foresaw the next quarter far better than chance, and never better than hindsight.
            JsonNode test = compared.get("test");
            assertThat(test.get("on").asText()).isEqualTo("2025Q3");
            assertThat(test.get("pai").asDouble()).isGreaterThan(2);
            assertThat(test.get("pei").asDouble()).isGreaterThan(0.3).isLessThanOrEqualTo(1);
            assertThat(test.get("displacement").has("difference")).isTrue();
            assertThat(json(server.get("/api/lists/2025Q3")).get("test").has("reason"))
                    .isTrue();
        }
    }

    @Test
    @Order(1)
    void aPartnerSeesThePublishedListAsAPartner() throws Exception {
        try (ServerHarness server = server(Role.PARTNER)) {
            JsonNode kept = json(server.get("/api/lists/2025Q3"));
            assertThat(kept.get("role").asText()).isEqualTo("partner");
            for (JsonNode row : kept.get("rows")) {
                JsonNode count = row.get("count");
                assertThat(count.isNumber() && count.asInt() > 0 && count.asInt() < 5)
                        .isFalse();
            }
            assertThat(json(server.get("/api/lists/compare?from=2025Q2&to=2025Q3"))
                            .get("test")
                            .get("displacement")
                            .has("reason"))
                    .isTrue();
        }
    }

    @Test
    @Order(2)
    void theDatabaseRefusesToChangeARow() {
        for (String change : Arrays.asList(
                "update published_list set published_by = 'another'",
                "delete from published_list",
                "truncate published_list")) {
            assertThatThrownBy(() -> sql(change)).hasMessageContaining("a published list cannot be changed");
        }
    }

    @Test
    @Order(3)
    void oneByteChangedBehindTheTriggerIsNoticed() throws Exception {
        sql(
                "alter table published_list disable trigger published_list_stays",
                "update published_list set content = set_byte(content, 200, get_byte(content, 200) # 1)"
                        + " where quarter = '2025Q2'");
        Run verified = run("list", "verify");
        assertThat(verified.code()).isEqualTo(2);
        assertThat(verified.said()).contains("2025Q2: the seal is broken");
        assertThat(run("list", "show", "2025Q2").said()).contains("the seal is broken");
        assertThat(run("list", "publish", "--quarter", "2025Q1").said()).contains("nothing is published until");
        try (ServerHarness server = server(Role.ANALYST)) {
            assertThat(server.get("/api/lists/2025Q2").statusCode()).isEqualTo(409);
            assertThat(json(server.get("/api/lists"))
                            .get("lists")
                            .get(0)
                            .get("seal")
                            .asText())
                    .isEqualTo("broken");
        }
    }

    @Test
    @Order(4)
    void aListTakenAwayIsMissed() throws Exception {
        sql("delete from published_list where quarter = '2025Q3'");
        assertThat(run("list", "verify").said()).contains("2025Q3: the list was published and is gone");
    }

    private static List<String> first(int n, JsonNode list) {
        return codes(list.get("rows")).subList(0, n);
    }

    private static List<String> codes(JsonNode rows) {
        List<String> codes = new ArrayList<>();
        rows.forEach(row -> codes.add(row.get("code").asText()));
        return codes;
    }
}
