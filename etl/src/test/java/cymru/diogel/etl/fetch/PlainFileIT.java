package cymru.diogel.etl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One file at one address, on the good days and the bad days of its publisher. */
class PlainFileIT {
    private static final int ROWS = 5_000;
    private static final String CSV = "code,rank\n" + rows(ROWS);
    private static final byte[] BYTES = CSV.getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path home;

    private Publishers publishers;
    private FetchRun fetch;

    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append("W01").append(100_000 + i).append(',').append(i).append('\n');
        }
        return rows.toString();
    }

    @BeforeEach
    void start() {
        publishers = new Publishers();
        fetch = new FetchRun(home, row(publishers.address("/ranks.csv"), "5000", ""));
    }

    private static String row(String address, String rows, String sha256) {
        return "ranks,file," + address + ",,,,ranks.csv,code|rank," + rows + "," + sha256;
    }

    @AfterEach
    void stop() {
        publishers.close();
    }

    private void placed(FetchRun.Result result) {
        assertThat(result.err()).doesNotContain("diogel: ");
        assertThat(result.exit()).isZero();
        assertThat(fetch.files()).containsExactly("ranks.csv", "ranks.csv.provenance.json");
        assertThat(fetch.bytes("ranks.csv")).isEqualTo(BYTES);
    }

    private void refused(FetchRun.Result result, int exit, String... sentence) {
        assertThat(result.err()).contains(sentence).contains("ranks.csv");
        assertThat(result.err().strip().lines().filter(line -> line.startsWith("diogel: ")))
                .hasSize(1);
        assertThat(result.err()).doesNotContain("Exception");
        assertThat(result.exit()).isEqualTo(exit);
        assertThat(fetch.files()).isEmpty();
    }

    @Test
    void isPlacedWithWordOfWhereItCameFrom() throws IOException {
        publishers.on("/ranks.csv", Publishers.file(BYTES));
        placed(fetch.run("ranks"));
        assertThat(Files.readString(fetch.folder.resolve("ranks.csv.provenance.json")))
                .contains("\"address\" : \"" + publishers.address("/ranks.csv"))
                .contains("\"sha256\" : \"" + Sha256.of(fetch.folder.resolve("ranks.csv")))
                .contains("\"bytes\" : " + BYTES.length)
                .contains("\"rows\" : \"5000\"")
                .contains("\"etag\" : \"" + Publishers.tag(BYTES).replace("\"", "\\\""))
                .containsPattern("\"fetched_at\" : \"\\d{4}-\\d\\d-\\d\\dT");
    }

    @Test
    void isNotFetchedTwiceAndAnewWhenItChanged() {
        publishers.on("/ranks.csv", Publishers.file(BYTES));
        placed(fetch.run("ranks"));
        FetchRun.Result second = fetch.run("ranks");
        placed(second);
        assertThat(second.out()).contains("unchanged");
        byte[] other = CSV.replace("W01100001,1\n", "W01100001,7\n").getBytes(StandardCharsets.UTF_8);
        publishers.on("/ranks.csv", Publishers.file(other));
        FetchRun.Result third = fetch.run("ranks");
        assertThat(third.out()).doesNotContain("unchanged");
        assertThat(fetch.bytes("ranks.csv")).isEqualTo(other);
    }

    @Test
    void goesOnWhereTheConnectionBroke() {
        publishers.on(
                "/ranks.csv", Publishers.cut(BYTES, 30_000), Publishers.cut(BYTES, 20_000), Publishers.file(BYTES));
        placed(fetch.run("ranks"));
        assertThat(publishers.asked)
                .containsExactly("/ranks.csv", "/ranks.csv bytes=30000-", "/ranks.csv bytes=50000-");
    }

    @Test
    void goesOnInAnotherRunButNotWithAnotherVersion() {
        publishers.on("/ranks.csv", Publishers.cut(BYTES, 30_000), Publishers.status(503));
        FetchRun.Result first = fetch.run("ranks");
        assertThat(first.exit()).isEqualTo(4);
        assertThat(first.err()).contains("gave no whole answer in 4 attempts: it answers 503");
        assertThat(fetch.files()).containsExactly(".ranks.csv.part", ".ranks.csv.part.note");
        byte[] old = CSV.replace("W01100001,1\n", "W01100001,7\n").getBytes(StandardCharsets.UTF_8);
        publishers.on("/ranks.csv", Publishers.cut(old, 40_000), Publishers.status(503));
        fetch.run("ranks");
        publishers.on("/ranks.csv", Publishers.file(BYTES));
        placed(fetch.run("ranks"));
        assertThat(publishers.asked).contains("/ranks.csv bytes=30000-", "/ranks.csv bytes=40000-");
    }

    @Test
    void waitsAsLongAsItIsAskedTo() {
        Instant start = Instant.now();
        publishers.on(
                "/ranks.csv",
                Publishers.status(429, "Retry-After", "1"),
                Publishers.status(500),
                Publishers.file(BYTES));
        placed(fetch.run("ranks"));
        assertThat(Instant.now()).isAfter(start.plusSeconds(1));

        ZonedDateTime then = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
        publishers.on(
                "/ranks.csv",
                Publishers.status(503, "Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(then)),
                Publishers.file(BYTES));
        placed(fetch.run("ranks", "--again"));
        assertThat(Instant.now()).isAfter(then.toInstant());
    }

    @Test
    void doesNotWaitForHours() {
        publishers.on("/ranks.csv", Publishers.status(429, "Retry-After", "7200"));
        refused(fetch.run("ranks"), 4, "answers 429 and asks to be left alone for 7,200 seconds; run this again then");
        assertThat(publishers.asked).hasSize(1);
    }

    @Test
    void asksAgainWhereTheServerFallsSilent() {
        publishers.on("/ranks.csv", Publishers.stall(BYTES, 10_000, 2_500), Publishers.file(BYTES));
        placed(fetch.run("ranks"));
        assertThat(publishers.asked).last().isEqualTo("/ranks.csv bytes=10000-");
        publishers.on("/ranks.csv", exchange -> Publishers.pause(1_500));
        FetchRun.Result silent = fetch.run("ranks", "--again");
        assertThat(silent.exit()).isEqualTo(4);
        assertThat(silent.err()).contains("gave no whole answer in 4 attempts: request timed out");
        assertThat(fetch.bytes("ranks.csv")).isEqualTo(BYTES);
    }

    @Test
    void fewerRowsThanTheEditionHasAreRefused() {
        String cut = CSV.substring(0, CSV.length() / 2);
        publishers.on("/ranks.csv", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write(cut.getBytes(StandardCharsets.UTF_8));
        });
        refused(fetch.run("ranks"), 2, "rows; expected 5,000; nothing was put in place");
    }

    @Test
    void aChangedFormIsRefused() {
        publishers.on("/ranks.csv", Publishers.text(CSV.replace("code,rank", "lsoa_code,rank")));
        refused(
                fetch.run("ranks"),
                2,
                "has changed its form: expected the fields code, rank; without code found lsoa_code, rank");
    }

    @Test
    void anErrorPageIsNoData() {
        publishers.on("/ranks.csv", Publishers.text("\n<!DOCTYPE html><html>Sorry, we are busy</html>"));
        refused(fetch.run("ranks"), 2, "answers with a web page, not with data: <!DOCTYPE html>");
    }

    @Test
    void anotherChecksumIsRefused() {
        publishers.on("/ranks.csv", Publishers.file(BYTES));
        fetch = new FetchRun(home, row(publishers.address("/ranks.csv"), "", "ab".repeat(32)));
        refused(fetch.run("ranks"), 2, "has the checksum ", "; expected abab");
    }

    @Test
    void whatIsInPlaceStaysWhenItsSuccessorIsRefused() {
        publishers.on("/ranks.csv", Publishers.file(BYTES));
        placed(fetch.run("ranks"));
        publishers.on("/ranks.csv", Publishers.text("<html>"));
        assertThat(fetch.run("ranks").exit()).isEqualTo(2);
        assertThat(fetch.bytes("ranks.csv")).isEqualTo(BYTES);
        assertThat(fetch.files()).containsExactly("ranks.csv", "ranks.csv.provenance.json");
    }

    @Test
    void isUnpackedWhereItIsPackedOnTheWay() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(BYTES);
        }
        publishers.on("/ranks.csv", exchange -> {
            exchange.getResponseHeaders().set("Content-Encoding", "gzip");
            exchange.sendResponseHeaders(200, packed.size());
            exchange.getResponseBody().write(packed.toByteArray());
        });
        placed(fetch.run("ranks"));
    }

    @Test
    void followsARedirectButNotIntoTheOpen() throws IOException {
        publishers.on("/ranks.csv", Publishers.status(302, "Location", publishers.address("/moved.csv")));
        publishers.on("/moved.csv", Publishers.file(BYTES));
        placed(fetch.run("ranks"));
        assertThat(Files.readString(fetch.folder.resolve("ranks.csv.provenance.json")))
                .contains("\"found_at\" : \"" + publishers.address("/moved.csv"));
        fetch = new FetchRun(home, row("http://example.org/ranks.csv", "", ""));
        FetchRun.Result open = fetch.run("ranks");
        assertThat(open.exit()).isEqualTo(2);
        assertThat(open.err()).contains("http://example.org/ranks.csv: expected an https address");
    }

    @Test
    void isNotAskedForAgainWhereItIsGone() {
        publishers.on("/ranks.csv", Publishers.status(404));
        refused(fetch.run("ranks"), 4, "answers 404; the publisher may have moved it", "DIOGEL_SOURCES");
        assertThat(publishers.asked).hasSize(1);
    }

    @Test
    void aServerThatIsNotThereIsSaidToBe() {
        publishers.close();
        refused(fetch.run("ranks"), 4, "gave no whole answer in 4 attempts: nothing answers there");
        fetch = new FetchRun(home, row("https://nowhere.invalid/ranks.csv", "", ""));
        refused(fetch.run("ranks"), 4, "gave no whole answer in 4 attempts: no host of that name is known");
    }

    @Test
    void goesThroughTheProxyThatIsNamed() {
        publishers.on("/ranks.csv", Publishers.file(BYTES));
        fetch = new FetchRun(home, row("http://127.0.0.1:9/ranks.csv", "5000", ""));
        fetch.environment.put("HTTP_PROXY", publishers.address(""));
        placed(fetch.run("ranks"));
        assertThat(publishers.asked).containsExactly("http://127.0.0.1:9/ranks.csv");
        fetch.environment.put("NO_PROXY", "localhost,127.0.0.1");
        assertThat(fetch.run("ranks").exit()).isEqualTo(4);
        fetch.environment.put("HTTP_PROXY", "http://me:secret@proxy");
        FetchRun.Result secret = fetch.run("ranks");
        assertThat(secret.exit()).isEqualTo(2);
        assertThat(secret.err()).contains("HTTP_PROXY: expected").doesNotContain("secret");
    }

    @Test
    void aWorkbookIsHeldToItsFieldsAndRowsToo() throws IOException {
        Path workbook = Path.of(
                System.getProperty("diogel.realdata", "none"),
                "deprivation/welsh-index-multiple-deprivation-2019-index-and-domain-ranks-by-small-area.xls");
        Assumptions.assumeTrue(Files.exists(workbook), "SKIPPED: the real open data is not at " + workbook);
        publishers.on("/wimd.xls", Publishers.file(Files.readAllBytes(workbook)));
        String row = "wimd-2019,," + publishers.address("/wimd.xls") + ",,,,wimd-2019.xls,,";
        fetch = new FetchRun(home, row + ",");
        assertThat(fetch.run("wimd-2019").out()).contains("wimd-2019  1,909 rows");
        fetch = new FetchRun(home, row + "1908,");
        assertThat(fetch.run("wimd-2019", "--again").err()).contains("holds 1,909 rows; expected 1,908");
        publishers.on("/wimd.xls", Publishers.text("PK"));
        assertThat(fetch.run("wimd-2019", "--again").err())
                .contains("has changed its form: expected the fields LSOA code");
    }

    @Test
    void wrongWordsAndSettingsAreOneSentence() {
        assertThat(fetch.run("rank").err())
                .contains("there is no dataset 'rank' in the catalogue; expected any of wards-2022");
        assertThat(fetch.run("police", "--force", "Dyfed Powys").err()).contains("--force: expected");
        assertThat(fetch.run("police", "--months", "2025").err()).contains("--months: expected");
        fetch.environment.put("DIOGEL_FETCH_ATTEMPTS", "many");
        assertThat(fetch.run("ranks").err()).contains("DIOGEL_FETCH_ATTEMPTS: expected a whole number");
        fetch = new FetchRun(home, "ranks,ftp,,,,,,,,");
        assertThat(fetch.run("ranks").err()).contains("protocol: expected file, arcgis, archive or police, got 'ftp'");
        assertThat(new FetchRun(home).run("--list").out())
                .contains("wards-2025", "Welsh Government", "Open Government Licence");
    }
}
