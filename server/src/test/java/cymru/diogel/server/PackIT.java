package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.ibm.icu.text.NumberFormat;
import com.ibm.icu.util.ULocale;
import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** The quarterly pack of the invented sample, read back: what a screen reader, a printer and a board would find in it. */
class PackIT {
    private static DatabaseAddress sample;
    private static ServerHarness analyst;
    private static ServerHarness partner;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        sample = Loaded.sample();
        analyst = ServerHarness.start(sample, Role.ANALYST);
        partner = ServerHarness.start(sample, Role.PARTNER);
        for (ServerHarness server : new ServerHarness[] {analyst, partner}) {
            server.json("/api/hotspots"); // What is gathered once, so that no pack has to wait for it.
        }
    }

    @AfterAll
    static void stop() {
        analyst.close();
        partner.close();
    }

    private static PdfRead pack(ServerHarness server, String query) {
        HttpResponse<byte[]> answer = server.bytes("/api/pack.pdf" + query);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/pdf");
        return PdfRead.of(answer.body());
    }

    @Test
    void theOutlineCountsThePagesAndTellsWhereEachSectionBegins() {
        String query = "?quarter=2025Q3&lang=both&wards=2";
        JsonNode outline = analyst.json("/api/pack" + query);
        PdfRead pdf = pack(analyst, query);
        assertThat(pdf.pages()).hasSize(outline.path("pages").asInt());
        assertThat(outline.path("wards").asInt()).isEqualTo(2);
        assertThat(outline.path("sections")).hasSize(9);
        for (JsonNode section : outline.path("sections")) {
            for (String lang : new String[] {"cy", "en"}) {
                int page = section.path("page").path(lang).asInt();
                assertThat(pdf.pages().get(page - 1))
                        .as(section.toString())
                        .contains(section.path("title").path(lang).asText());
            }
        }
        assertThat(outline.at("/sections/0/page/cy").asInt())
                .isLessThan(outline.at("/sections/0/page/en").asInt());
    }

    @ParameterizedTest
    @CsvSource({"cy, cy, Trais difrifol", "en, en, Serious violence", "both, cy, Trais difrifol"})
    void itIsTaggedTitledAndInItsLanguageWithItsFontsAndWithoutPictures(String lang, String language, String title) {
        PdfRead pdf = pack(analyst, "?quarter=2025Q3&wards=1&lang=" + lang);
        assertThat(pdf.tagged()).isTrue();
        assertThat(pdf.title()).contains(title);
        assertThat(pdf.language()).isEqualTo(language);
        assertThat(pdf.languages()).contains(lang.equals("both") ? "en" : language);
        assertThat(pdf.tags()).contains("H1", "H2", "H3", "P", "Table", "TH", "TD", "Figure", "L", "LI");
        assertThat(pdf.figures()).hasSizeGreaterThan(10).noneMatch(alt -> alt.isBlank() || alt.equals("null"));
        assertThat(pdf.loose()).isEmpty();
        assertThat(pdf.images()).isZero();
    }

    @Test
    void everyPageBearsItsNumberTheMarkingTheSampleTheDataAndThePeriod() {
        PdfRead pdf = pack(analyst, "?quarter=2025Q3&lang=cy&wards=1");
        int all = pdf.pages().size();
        for (int i = 0; i < all; i++) {
            assertThat(pdf.seen().get(i))
                    .contains("Tudalen " + (i + 1) + " o " + all)
                    .contains("OFFICIAL")
                    .contains("SAMPL: data dychmygol")
                    .contains("o’r data")
                    .contains("Hydref 2024 – Medi 2025");
        }
    }

    /** Names, and the words of actions and annotations, are the data's own. */
    @Test
    void noEnglishIsLeftInTheWelshPack() {
        PdfRead pdf =
                pack(analyst, "?quarter=2025Q3&lang=cy&wards=3&sections=map,top,change,quarters,wards,night,table");
        assertThat(pdf.text())
                .doesNotContainPattern("(?i)\\b(the|and|which|with|wards|year|count|hidden|rate|rise|fall|page)\\b");
        assertThat(pdf.text()).contains("ŵ", "Gorffennaf", "Dydd Sadwrn", "ACEHI");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ANALYST", "PARTNER"})
    void itsRowsAreThoseOfTheList(Role role) {
        ServerHarness server = role == Role.ANALYST ? analyst : partner;
        JsonNode rows = server.json("/api/hotspots?to=2025-09").path("rows");
        String text = pack(server, "?quarter=2025Q3&lang=en&sections=table").text();
        NumberFormat rate = NumberFormat.getNumberInstance(ULocale.UK);
        rate.setMinimumFractionDigits(1);
        rate.setMaximumFractionDigits(1);
        assertThat(rows).hasSizeGreaterThan(200);
        int from = 0;
        for (JsonNode row : rows) {
            String shown = row.path("rate_per_1000").isNumber()
                    ? rate.format(row.path("rate_per_1000").asDouble()) + " ("
                            + rate.format(row.path("rate_low").asDouble()) + "–"
                            + rate.format(row.path("rate_high").asDouble()) + ")"
                    : row.path("rate_per_1000").asText();
            String line = row.path("name_en").asText() + " "
                    + row.path("county_name_en").asText() + " "
                    + row.path("count").asText() + " " + shown;
            int at = text.indexOf(line, from);
            assertThat(at).as(line).isPositive();
            from = at;
        }
        assertThat(text.contains("[c]")).isEqualTo(role == Role.PARTNER);
    }

    @Test
    void theCommandWritesTheBytesThatTheServerAnswersWith() throws IOException {
        byte[] answered = analyst.bytes("/api/pack.pdf?quarter=2025Q2&lang=en&sections=map,top")
                .body();
        StringWriter out = new StringWriter();
        CommandLine line =
                Main.commandLine(Map.of("DIOGEL_DATABASE_URL", sample.url())).setOut(new PrintWriter(out, true));
        int code = line.execute(
                "pack", "--quarter", "2025Q2", "--lang", "en", "--sections", "map,top", "--out", folder.toString());
        assertThat(code).isZero();
        Path written = Path.of(out.toString().strip());
        assertThat(written.getFileName().toString())
                .matches("SAMPLE_diogel-pack-2025Q2-en-serious-violence-v\\d+\\.pdf");
        assertThat(Files.readAllBytes(written)).isEqualTo(answered);
    }

    @ParameterizedTest
    @CsvSource({
        "ANALYST, quarter=2019Q1, quarter",
        "ANALYST, quarter=2025Q5, quarter",
        "ANALYST, lang=fr, lang",
        "ANALYST, definition=none, definition",
        "ANALYST, sections=map~cover, sections",
        "ANALYST, wards=21, wards",
        "ANALYST, colour=red, colour",
        "PARTNER, quarter=2021Q1, quarter"
    })
    void whatCannotBeIsNamed(Role role, String query, String parameter) {
        ServerHarness server = role == Role.ANALYST ? analyst : partner;
        for (String address : new String[] {"/api/pack?", "/api/pack.pdf?"}) {
            HttpResponse<String> answer = server.get(address + query.replace("~", ","));
            assertThat(answer.statusCode()).isEqualTo(400);
            assertThat(answer.body()).contains("\"parameter\":\"" + parameter + "\"");
        }
    }

    @Test
    void namesThatAreMarkupEndlessOrOfAnotherScriptDoNoHarm() {
        DatabaseAddress world = FixtureWorld.make();
        String endless = "Llan".repeat(75);
        try (Database database = TestPostgis.open(world)) {
            database.jdbi().useTransaction(handle -> {
                name(handle, FixtureWorld.wardCode(29), "<img src=x onerror=alert(1)>");
                name(handle, FixtureWorld.wardCode(28), endless);
                name(handle, FixtureWorld.wardCode(27), "\u202Eקסטל \uD83D\uDE00 {n,plural,one{x}}");
                DataVersion.move(handle, "a test");
            });
        }
        try (ServerHarness server = ServerHarness.start(world, Role.ANALYST)) {
            JsonNode outline = server.json("/api/pack?lang=both&wards=5");
            PdfRead pdf = pack(server, "?lang=both&wards=5");
            assertThat(pdf.pages()).hasSize(outline.path("pages").asInt()).hasSizeLessThan(60);
            assertThat(pdf.text()).contains("<img src=x onerror=alert(1)>").contains("{n,plural,one{x}}");
            assertThat(pdf.text().replace(" ", "")).contains(endless);
            assertThat(pdf.loose()).isEmpty();
            assertThat(pdf.images()).isZero();
        }
    }

    private static void name(org.jdbi.v3.core.Handle handle, String code, String name) {
        handle.execute("update area set name_en = ?, name_cy = ? where code = ?", name, name, code);
    }

    @Test
    void whatNineMonthsOfOpenDataCannotTellIsSaid() {
        try (ServerHarness server = ServerHarness.start(Loaded.dyfedPowys(), Role.ANALYST)) {
            PdfRead pdf = pack(server, "?quarter=2025Q3&lang=en&wards=1");
            assertThat(pdf.text())
                    .contains("Open data stands in for the agreed definition")
                    .contains("Change cannot be told: the same months")
                    .contains("Quarters cannot be compared")
                    .contains("The night-time economy cannot be told")
                    .contains("Open Government Licence")
                    .contains("Haverfordwest", "Milford Haven and Pembroke Dock")
                    .doesNotContain("SAMPLE");
            assertThat(pack(server, "?quarter=2025Q3&lang=cy&wards=1&sections=map")
                            .text())
                    .contains("Hwlffordd", "Aberdaugleddau a Doc Penfro", "Y Drenewydd");
        }
    }
}
