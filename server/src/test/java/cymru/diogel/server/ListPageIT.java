package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The list as it can be read without scripts. */
class ListPageIT {
    private static final Pattern CODE = Pattern.compile("<small> (SW\\d+)</small>");
    private static DatabaseAddress world;
    private static ServerHarness server;

    @BeforeAll
    static void start() {
        world = FixtureWorld.make();
        server = ServerHarness.start(world, Role.ANALYST);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static List<String> codes(String page) {
        return CODE.matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    private static List<String> answered(String path) throws Exception {
        List<String> codes = new ArrayList<>();
        for (JsonNode row : server.json(path).get("rows")) {
            codes.add(row.get("code").asText());
        }
        return codes;
    }

    @Test
    void thePageHoldsTheRowsOfTheAnswerInBothLanguages() throws Exception {
        for (String language : List.of("en", "cy")) {
            String page = server.get("/" + language + "/list").body();
            assertThat(codes(page)).hasSize(FixtureWorld.WARDS).isEqualTo(answered("/api/hotspots"));
            assertThat(page)
                    .contains("<html lang=\"" + language + "\">", "<body data-view=\"list\"", "4.4 (1.8 ")
                    .contains(language.equals("cy") ? "Pam y’i rhestrir" : "Why listed")
                    .doesNotContain("<!--list-->");
        }
    }

    @Test
    void itAnswersWhatTheAddressAsks() throws Exception {
        assertThat(codes(server.get("/en/list?order=rate&first=4&county=SC01&period=2025-01..2025-06&measure=score")
                        .body()))
                .hasSize(4)
                .isEqualTo(answered("/api/hotspots?measure=rate&top=4&county=SC01&to=2025-06&months=6"));
    }

    @Test
    void whatNobodyKnowsGivesTheUsualList() throws Exception {
        for (String asked : List.of(
                "definition=q",
                "level=%3Cscript%3E",
                "first=0",
                "period=soon",
                "first=x&county=SC99",
                "codes=SW9999",
                "zzz=1")) {
            assertThat(codes(server.get("/en/list?" + asked).body())).as(asked).isEqualTo(answered("/api/hotspots"));
        }
    }

    @Test
    void namesAreTextAndTheSampleSaysSo() {
        String page = server.get("/en/list").body();
        assertThat(page)
                .contains("=HYPERLINK(1)", "&lt;img src=x onerror=alert(1)")
                .doesNotContain("<img src=x");
        assertThat(page).containsPattern("<section id=\"sample\"[^>]*(?<! hidden)>");
    }

    @Test
    void aPartnerSeesNoHiddenCount() {
        try (ServerHarness partner = ServerHarness.start(world, Role.PARTNER)) {
            assertThat(partner.get("/en/list").body()).contains("<div>[c]</div>");
            assertThat(server.get("/en/list").body()).doesNotContain("<div>[c]</div>");
        }
    }
}
