package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.http.HttpResponse;
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
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Files to take away: every format says the same, whoever asks, over HTTP and by the command. */
class TakeawayIT {
    private static final String SORTED = "?sort=-name_cy";
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
    @EnumSource(Role.class)
    void everyFormatSaysTheSameInTheSameOrder(Role role) throws Exception {
        ServerHarness server = role == Role.ANALYST ? analyst : partner;
        List<Map<String, String>> rows =
                TakenTable.ofJson(server.get("/api/wards" + SORTED).body());
        int columns = rows.get(0).size();
        assertThat(rows).hasSize(30);
        assertThat(rows.toString()).contains("=HYPERLINK(1)", "rate_per_1000=4.375", "worst_lsoa=SL0001");
        assertThat(rows.toString().contains("[c]")).isEqualTo(role == Role.PARTNER);
        assertThat(TakenTable.ofCsv(taken(server, "/api/wards.csv" + SORTED), columns))
                .isEqualTo(rows);
        assertThat(TakenTable.ofXlsx(taken(server, "/api/wards.xlsx" + SORTED))).isEqualTo(rows);
        assertThat(TakenTable.ofGeoJson(taken(server, "/api/wards.geojson" + SORTED)))
                .isEqualTo(rows);
        assertThat(TakenTable.ofGeoPackage(taken(server, "/api/wards.gpkg" + SORTED)))
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
                    .contains("{limit=1}");
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

    @ParameterizedTest
    @CsvSource({
        "csv, text/csv; charset=utf-8",
        "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        "geojson, application/geo+json",
        "gpkg, application/geopackage+sqlite3"
    })
    void theCommandWritesTheBytesOfTheServer(String format, String type) throws Exception {
        HttpResponse<byte[]> answer = analyst.bytes("/api/wards." + format + "?from=2025-02&limit=7");
        assertThat(answer.headers().firstValue("Content-Type")).contains(type);
        String disposition = answer.headers().firstValue("Content-Disposition").orElse("");
        String name = disposition.substring(disposition.indexOf('"') + 1, disposition.length() - 1);
        assertThat(name).matches("SAMPLE_diogel-wards_police-uk-violence_2025-02_2025-12_wimd-2025_v\\d+\\." + format);
        Thread.sleep(1100); // Whatever held the time would differ by now.
        Said said = export("--format", format, "--out", folder.toString(), "--from", "2025-02", "--limit", "7");
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
        int code = line.execute(Stream.concat(Stream.of("export", "--list", "wards"), Arrays.stream(arguments))
                .toArray(String[]::new));
        return new Said(code, out.toString(), errors.toString());
    }

    @Test
    void aFileThatIsThereStaysUnlessForced() throws IOException {
        Path file = Files.writeString(folder.resolve("mine.csv"), "mine");
        Said refused = export("--format", "csv", "--out", file.toString());
        assertThat(refused.code()).isEqualTo(2);
        assertThat(refused.errors().lines())
                .singleElement()
                .asString()
                .contains("mine.csv")
                .contains("--force");
        assertThat(file).hasContent("mine");
        assertThat(export("--format", "csv", "--out", file.toString(), "--force")
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
                "--limit 0",
                "--from 2019-01",
                "--county W1",
                "--definition none",
                "--index wimd-1900",
                "--out /nowhere/at/all.csv",
                "--list towns",
                "--bom 2"
            })
    void whatCannotBeIsOneSentenceAndNoFile(String wrong) {
        Stream<String> given = Stream.of("--format", "csv");
        Stream<String> out = wrong.contains("--out") ? Stream.of() : Stream.of("--out", folder.toString());
        List<String> arguments = new ArrayList<>(Stream.concat(given, out).toList());
        arguments.addAll(List.of(wrong.split(" ", -1)));
        Said said = wrong.contains("--list") ? run(arguments) : export(arguments.toArray(String[]::new));
        assertThat(said.code()).as(said.errors()).isEqualTo(2);
        assertThat(said.errors().lines()).hasSize(1);
        assertThat(said.errors()).contains(wrong.substring(2, wrong.indexOf(' ')));
        assertThat(folder).isEmptyDirectory();
    }

    private static Said run(List<String> arguments) {
        StringWriter errors = new StringWriter();
        CommandLine line =
                Main.commandLine(Map.of("DIOGEL_DATABASE_URL", world.url())).setErr(new PrintWriter(errors, true));
        return new Said(
                line.execute(
                        Stream.concat(Stream.of("export"), arguments.stream()).toArray(String[]::new)),
                "",
                errors.toString());
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
        Path file = Files.write(folder.resolve("list.gpkg"), taken(partner, "/api/wards.gpkg"));
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
        Path file = Files.write(folder.resolve("list.xlsx"), taken(analyst, "/api/wards.xlsx"));
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
        assertThat(lines.get(0)).startsWith("code,name_en,name_cy,county");
        assertThat(String.join("\n", lines)).contains("'=HYPERLINK(1)").contains("4.375,1.759,9.0142");
    }

    /** What a program said, where it is installed. */
    private static String program(String... command) throws IOException, InterruptedException {
        boolean there = Arrays.stream(System.getenv("PATH").split(":", -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, command[0])));
        Assumptions.assumeTrue(there, "SKIPPED: " + command[0] + " is not installed");
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isZero();
        return said;
    }
}
