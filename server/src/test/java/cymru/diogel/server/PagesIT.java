package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.SecurityHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PagesIT {
    private static ServerHarness server;
    private static DatabaseAddress database;

    @BeforeAll
    static void start() {
        database = TestPostgis.fresh();
        server = ServerHarness.start(database, Role.ANALYST, "testpages");
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "cy, en;q=0.5|cy",
                "cy-GB|cy",
                "en-GB, cy;q=0.9|en",
                "en;q=0.3, cy;q=0.8|cy",
                "cy;q=0, en|en",
                "de|en",
                "*|en"
            })
    void theFrontDoorGoesToThePreferredLanguage(String accepted, String language) {
        HttpResponse<String> answer = server.get("/", "Accept-Language", accepted);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).contains("/" + language + "/map");
        assertThat(answer.headers().firstValue("Vary")).contains("Accept-Language");
    }

    @Test
    void thePageIsServedUnderEveryAddressOfItsLanguage() {
        for (String path :
                new String[] {"/cy/map", "/cy/map?measure=count&sel=W05001298", "/cy/list/of/wards", "/cy"}) {
            HttpResponse<String> page = server.get(path);
            assertThat(page.statusCode()).as(path).isEqualTo(200);
            assertThat(page.body()).contains("Tudalen ar gyfer profion");
            assertThat(page.headers().firstValue("Cache-Control")).contains("no-cache");
            assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=utf-8");
            SecurityHeaders.ALL.forEach(
                    (name, value) -> assertThat(page.headers().firstValue(name)).contains(value));
        }
        String tag = server.get("/en/map").headers().firstValue("ETag").orElseThrow();
        assertThat(server.get("/en/map", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void aViewWithAPageOfItsOwnIsServedByIt() {
        assertThat(server.get("/cy/ward/W05001298?from=2025-01").body()).contains("Ward ar gyfer profion");
        assertThat(server.get("/cy/wards").body()).contains("Tudalen ar gyfer profion");
        assertThat(server.get("/en/ward/W05001298").body()).doesNotContain("Ward ar gyfer profion");
    }

    @Test
    void assetsAreKeptForEverAndCompressed() {
        HttpResponse<byte[]> asset = server.bytes("/assets/app-1a2b.js", "Accept-Encoding", "gzip");
        assertThat(asset.statusCode()).isEqualTo(200);
        assertThat(asset.headers().firstValue("Cache-Control")).contains("public, max-age=31536000, immutable");
        assertThat(asset.headers().firstValue("Content-Type")).contains("text/javascript; charset=utf-8");
        assertThat(asset.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/secret.txt",
                "/assets/../secret.txt",
                "/assets/..%2fsecret.txt",
                "/assets/%2e%2e/secret.txt",
                "/assets/..;/secret.txt",
                "/testpages/secret.txt",
                "/assets/"
            })
    void whatTheManifestDoesNotNameCannotBeAskedFor(String path) {
        HttpResponse<String> answer = server.get(path);
        assertThat(answer.statusCode()).isIn(400, 404);
        assertThat(answer.body()).doesNotContain("never served");
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void withoutPagesTheAnswerSaysSo() {
        try (ServerHarness bare = ServerHarness.start(database, Role.ANALYST, "no-such-folder")) {
            HttpResponse<String> page = bare.get("/en/map");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("the page is not part of this build");
        }
    }
}
