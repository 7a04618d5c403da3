package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Files to take away: every format says the same, whoever asks, over HTTP and by the command. */
class TakeawayIT {
    private static DatabaseAddress world;
    private static ServerHarness analyst;
    private static ServerHarness partner;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() {
        world = FixtureWorld.make();
        analyst = ServerHarness.start(world, Role.ANALYST);
        partner = ServerHarness.start(world, Role.PARTNER);
    }

    @AfterAll
    static void stop() {
        analyst.close();
        partner.close();
    }

    private static byte[] taken(ServerHarness server, String path) {
        HttpResponse<byte[]> answer = server.bytes(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.body();
    }

    @ParameterizedTest
    @CsvSource({
        "ANALYST, wards, ?sort=-name_cy, 30",
        "PARTNER, wards, ?sort=-name_cy, 30",
        "ANALYST, wards, ?county=SC01&limit=3, 3",
        "ANALYST, hotspots, '', 30",
        "PARTNER, hotspots, '', 30",
        "ANALYST, hotspots, ?measure=rate&top=4&months=6, 4",
        "ANALYST, hotspots, ?level=lsoa&measure=count, 30",
        "ANALYST, hotspots, ?deprived=10&share=1, 3",
        "ANALYST, hotspots, ?codes=SW0003~SW0001~SW0007&sort=-name_cy&columns=rank~code~name_cy~rate_per_1000~reasons, 3",
        "PARTNER, hotspots, ?sort=-count&columns=count~change~gi_p, 30"
    })
    void everyFormatSaysTheSameInTheSameOrder(Role role, String list, String written, int areas) throws Exception {
        String query = written.replace('~', ',');
        ServerHarness server = role == Role.ANALYST ? analyst : partner;
        String address = "/api/" + list;
        List<Map<String, String>> rows =
                TakenTable.ofJson(server.get(address + query).body());
        int columns = rows.get(0).size();
        assertThat(rows).hasSize(areas);
        if (areas == FixtureWorld.WARDS && !query.contains("lsoa") && !query.contains("columns")) {
            assertThat(rows.toString()).contains("=HYPERLINK(1)", "rate_per_1000=4.375", "worst_lsoa=SL0001", "[x]");
            assertThat(rows.toString().contains("[c]")).isEqualTo(role == Role.PARTNER);
        }
        assertThat(TakenTable.ofCsv(taken(server, address + ".csv" + query), columns))
                .isEqualTo(rows);
        assertThat(TakenTable.ofXlsx(taken(server, address + ".xlsx" + query))).isEqualTo(rows);
        assertThat(TakenTable.ofGeoJson(taken(server, address + ".geojson" + query)))
                .isEqualTo(rows);
        assertThat(TakenTable.ofGeoPackage(taken(server, address + ".gpkg" + query)))
                .isEqualTo(rows);
    }

    @Test
    void whatASpreadsheetTakesForAFormulaIsNeutralised() throws IOException {
        byte[] workbook = taken(analyst, "/api/wards.xlsx?sort=code&limit=4");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            List<Row> rows = read.getSheet(2).orElseThrow().read();
            assertThat(rows.get(4).getCellText(1)).isEqualTo("'=HYPERLINK(1)");
        }
    }

    @Test
    void theWorkbookTellsWhatItsFiguresAreInBothLanguages() throws IOException {
        byte[] workbook = taken(partner, "/api/wards.xlsx?limit=1");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            String cover = text(read, 0);
            assertThat(cover)
                    .contains("Marking|OFFICIAL|Marc diogelu|OFFICIAL")
                    .contains("police-uk-violence 1")
                    .contains("Period|2025-01 – 2025-12|Cyfnod")
                    .contains("WIMD 2025|Mynegai amddifadedd|MALlC 2025")
                    .contains("2022-12, Nobody, None")
                    .contains("partner: counts of 1 to 4 hidden")
                    .contains("SAMPLE: invented")
                    .contains("SAMPL: data")
                    .contains("[c] confidential")
                    .contains("Asked with|limit=1|Gofynnwyd gyda|limit=1");
            String notes = text(read, 1);
            List<String> header = read.getSheet(2).orElseThrow().read().get(0).stream()
                    .map(cell -> cell.asString())
                    .toList();
            assertThat(notes.lines().skip(1).map(line -> line.substring(0, line.indexOf('|'))))
                    .containsExactlyElementsOf(header);
            assertThat(notes).contains("rate_low|per_1000_residents_per_year|Rate: lower limit|Cyfradd: terfyn isaf");
        }
    }

    private static String text(ReadableWorkbook workbook, int sheet) throws IOException {
        List<String> lines = new ArrayList<>();
        for (Row row : workbook.getSheet(sheet).orElseThrow().read()) {
            lines.add(String.join("|", row.stream().map(cell -> cell.asString()).toList()));
        }
        return String.join("\n", lines);
    }

    @Test
    void theCoverOfTheTargetingListSaysHowItIsOrderedAndWhyAreasAreOnIt() throws IOException {
        byte[] workbook = taken(partner, "/api/hotspots.xlsx?weights=0.2,0.3,0.5&seed=7&index=wimd-2019");
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(text(read, 0))
                    .contains("In order of|")
                    .contains(
                            "violence 0.2, deprivation 0.3, growth 0.5|Pwysau’r sgôr|trais 0.2, amddifadedd 0.3, twf 0.5")
                    .contains("Seed|7|Hedyn|7")
                    .contains("Compared with|none|O’i gymharu â|dim")
                    .contains("Harm weights|none|Pwysau niwed|dim")
                    .contains(
                            "Why listed: above_funnel (count > funnel_high)|More",
                            "|Pam ar y rhestr: above_funnel (count > funnel_high)|Mwy")
                    .contains("Deprivation index|WIMD 2019");
        }
    }

    @Test
    void fileNamesHoldMeasurePeriodAndVersion() {
        assertThat(analyst.get("/api/hotspots.csv?measure=rate&to=2025-09&months=6")
                        .headers()
                        .firstValue("Content-Disposition")
                        .orElse(""))
                .matches("attachment; filename=\"SAMPLE_diogel-ward-rate-2025-04-2025-09-v\\d+\\.csv\"");
    }

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv; charset=utf-8",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "geojson, application/geo+json",
        "gpkg, application/geopackage+sqlite3"
    })
    void theCommandWritesTheBytesOfTheServer(String format, String type) throws Exception {
        HttpResponse<byte[]> answer = analyst.bytes("/api/hotspots." + format + "?to=2025-11&top=7&months=6");
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        String name = disposition.substring(disposition.indexOf('"') + 1, disposition.length() - 1);
        assertThat(name).matches("SAMPLE_diogel-ward-score-2025-06-2025-11-v\\d+\\." + format);
        Thread.sleep(1100); // Whatever held the time would differ by now.
        Said said = export(
                "--format", format, "--out", folder.toString(), "--to", "2025-11", "--months", "6", "--top", "7");
        assertThat(said.code()).as(said.errors()).isZero();
        assertThat(said.printed().strip()).isEqualTo(folder.resolve(name).toString());
        assertThat(Files.readAllBytes(folder.resolve(name))).isEqualTo(answer.body());
    }

    private record Said(int code, String printed, String errors) {}

    private static Said export(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter errors = new StringWriter();
        CommandLine line = Main.commandLine(Map.of("DIOGEL_DATABASE_URL", world.url()))
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(errors, true));
        int code = line.execute(
                Stream.concat(Stream.of("export"), Arrays.stream(arguments)).toArray(String[]::new));
        return new Said(code, out.toString(), errors.toString());
    }

    @Test
    void aFileThatIsThereStaysUnlessForced() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), "mine");
        Said refused = export("--list", "wards", "--format", "csv", "--out", file.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.errors().lines())
                .singleElement()
                .asString()
                .contains("mine.csv")
                .contains("--force");
        assertThat(file).hasContent("mine");
        assertThat(export("--list", "wards", "--format", "csv", "--out", file.toString(), "--force")
                        .code())
                .isZero();
        assertThat(Files.readString(file)).startsWith("code,name_en");
        assertThat(folder)
                .isDirectoryContaining(entry -> entry.equals(file))
                .satisfies(left -> assertThat(left.toFile().list()).hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--top 31",
                "--to 2019-01",
                "--county W1",
                "--definition none",
                "--index wimd-1900",
                "--weights 1,1,1",
                "--out /nowhere/at/all.csv",
                "--list towns",
                "--limit 3",
                "--bom 2"
            })
    void whatCannotBeIsOneSentenceAndNoFile(String wrong) {
        List<String> arguments = new ArrayList<>(List.of("--format", "csv"));
        arguments.addAll(List.of(wrong.split(" ", -1)));
        if (!wrong.startsWith("--out")) {
            arguments.addAll(List.of("--out", folder.toString()));
        }
        Said said = export(arguments.toArray(String[]::new));
        assertThat(said.code()).as(said.errors()).isEqualTo(2);
        assertThat(said.errors().lines()).hasSize(1);
        assertThat(said.errors()).startsWith("diogel: ").contains(wrong.substring(2, wrong.indexOf(' ')));
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void aByteOrderMarkIsThereWhenAskedFor() {
        byte[] with = taken(analyst, "/api/wards.csv?bom=1");
        byte[] without = taken(analyst, "/api/wards.csv");
        assertThat(Arrays.copyOf(with, 3)).containsExactly(0xEF, 0xBB, 0xBF);
        assertThat(Arrays.copyOfRange(with, 3, with.length)).isEqualTo(without);
        assertThat(analyst.get("/api/wards.xlsx?bom=1").statusCode()).isEqualTo(400);
    }

    @Test
    void theAccessLogSaysWhoTookWhatUnderWhichMarking() throws Exception {
        PrintStream usual = System.err;
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        System.setErr(new PrintStream(written, true, StandardCharsets.UTF_8));
        try {
            taken(partner, "/api/hotspots.csv?county=SC01");
            for (int i = 0; i < 100 && !written.toString(StandardCharsets.UTF_8).contains("county=SC01"); i++) {
                Thread.sleep(20); // It is written after the answer was sent.
            }
        } finally {
            System.setErr(usual);
        }
        assertThat(written.toString(StandardCharsets.UTF_8))
                .containsPattern(
                        "taken away: SAMPLE_diogel-ward-score-2025-01-2025-12-v\\d+.csv as partner, OFFICIAL, by /api/hotspots.csv\\?county=SC01");
    }

    @Test
    void nothingIsLeftWhereSqliteUnpackedItsLibrary() throws IOException {
        assertThat(taken(analyst, "/api/wards.gpkg?limit=1")).isNotEmpty();
        Path temporary = Path.of(System.getProperty("java.io.tmpdir"));
        String ours = "diogel-sqlite-" + ProcessHandle.current().pid();
        try (Stream<Path> entries = Files.list(temporary)) {
            assertThat(entries.map(entry -> entry.getFileName().toString())).noneMatch(name -> name.startsWith(ours));
        }
    }

    @Test
    void gdalReadsTheGeoPackage() throws Exception {
        Path file = Files.write(folder.resolve("list.gpkg"), taken(partner, "/api/hotspots.gpkg"));
        String said = program("ogrinfo", "-al", "-so", file.toString());
        assertThat(said)
                .contains("Geometry: Multi Polygon")
                .contains("Feature Count: 30")
                .contains("ID[\"EPSG\",27700]")
                .contains("FID Column = fid")
                .contains("Geometry Column = geom")
                .contains("count: Integer")
                .contains("rate_per_1000: Real")
                .contains("rate_per_1000_note: String")
                .doesNotContain("Warning")
                .doesNotContain("ERROR");
    }

    @Test
    void libreOfficeReadsTheWorkbook() throws Exception {
        Path file = Files.write(folder.resolve("list.xlsx"), taken(analyst, "/api/hotspots.xlsx"));
        program(
                "soffice",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--convert-to",
                "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,3",
                "--outdir",
                folder.toString(),
                file.toString());
        List<String> lines = Files.readAllLines(folder.resolve("list-List – Rhestr.csv"));
        assertThat(lines).hasSize(31);
        assertThat(lines.get(0)).startsWith("rank,rank_low,rank_high,in_top,code,name_en");
        assertThat(String.join("\n", lines)).contains("'=HYPERLINK(1)").contains("4.375,1.759,9.0142");
    }

    /** What a program said, where it is installed. */
    private static String program(String... command) throws IOException, InterruptedException {
        boolean there = Arrays.stream(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, command[0])));
        Assumptions.assumeTrue(there, "SKIPPED: " + command[0] + " is not installed");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
