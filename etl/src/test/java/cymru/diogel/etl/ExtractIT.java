package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cymru.diogel.geodata.DefinitionRow;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.domain.ExtractForm;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads of a force's own extract and of a person's own definitions, into a real PostGIS. */
class ExtractIT {
    static final String HEADINGS = String.join(",", ExtractForm.HEADINGS) + "\n";
    static final String DEFINITION_HEADINGS = String.join(",", DefinitionRow.HEADINGS) + "\n";
    private static final Path KEY = Path.of("target", "home", "reference.key");

    private final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());
    private SmallWorld world;

    @BeforeEach
    void loadTheWorld(@TempDir Path folder) {
        world = new SmallWorld(folder);
        assertThat(diogel.load(folder).exit()).isZero();
    }

    /** A row of Test Police in the middle of the first ward, violence with injury without flags, but for what is told. */
    static String row(String reference, Map<String, String> but) {
        Map<String, String> fields = new TreeMap<>(Map.of(
                "force", "Test Police",
                "reference", reference,
                "offence_code", "008/06",
                "recorded_on", "2025-02-03",
                "committed_from", "2025-02-01T23:15",
                "easting", "240500",
                "northing", "220500",
                "domestic", "no",
                "alcohol", "no",
                "cancelled", "no"));
        fields.putAll(Map.of("drugs", "no", "knife", "no", "firearm", "no"));
        fields.putAll(but);
        return ExtractForm.HEADINGS.stream()
                        .map(heading -> fields.getOrDefault(heading, ""))
                        .collect(Collectors.joining(","))
                + "\n";
    }

    private CommandLineRun.Result load(String name, String... rows) {
        return diogel.load(world.write(name, HEADINGS + String.join("", rows)));
    }

    private int count(String definition) {
        return diogel.one("""
                        select coalesce(sum(c.incidents), 0)
                        from area_month_count c
                        join definition_count d on d.crime_type_id = c.crime_type_id and d.traits = c.traits
                            and c.month between d.first_month and d.last_month
                        join area a using (area_id) join boundary_set s using (boundary_set_id)
                        where s.kind = 'ward' and d.definition = '%s'
                        """.formatted(definition), Integer.class);
    }

    @Test
    void everyRowIsToldOfAndTheDomesticRuleMovesTheFlaggedRowsAlone() {
        String[] rows = new String[30];
        for (int i = 0; i < 30; i++) {
            // Of twenty violent ones seven are domestic, so 13 and 20; ten robberies, two domestic, count in both.
            rows[i] = row(
                    "R" + i,
                    Map.of(
                            "offence_code", i < 20 ? "008/06" : "034/01",
                            "domestic", (i % 3 == 0 && i < 20) || i >= 28 ? "Y" : "0"));
        }
        String odd =
                row("odd", Map.of("offence_code", "777/77", "easting", "", "northing", "", "domestic", "", "knife", ""))
                        + row("gone", Map.of("cancelled", "true"))
                        + row("long", Map.of("committed_from", "2025-01-20T12:00", "committed_to", "2025-01-27T12:01"))
                        + row("when", Map.of("committed_from", ""))
                        + row("away", Map.of("easting", "300000"));
        CommandLineRun.Result result = load("extract.csv", String.join("", rows) + odd);
        assertThat(result.err()).doesNotContain("diogel: ");
        assertThat(result.out())
                .contains(
                        "extract Test Police 2025-02  35 rows: 33 in a ward, 1 outside, 1 without a place, 0 rejected; 0 superseded")
                .contains("1 cancelled, not counted; 1 without a time and 1 over 168 hours, not usable for hours")
                .contains("flags not recorded, taken as no: domestic 1, alcohol 0, drugs 0, knife 1, firearm 0")
                .contains("offence codes in no group, with their rows: 777/77 (1)");
        assertThat(diogel.run("status").out()).contains("777/77 (1)").contains("1 cancelled, not counted");
        // The long one and the one of unknown time count as the others do.
        assertThat(count("serious-violence")).isEqualTo(13 + 10 + 2);
        assertThat(count("serious-violence-with-domestic")).isEqualTo(20 + 10 + 2);
        assertThat(count("domestic-abuse")).isEqualTo(7 + 2);
        assertThat(count("police-uk-all"))
                .as("open data is beside it, not in it")
                .isEqualTo(2);
    }

    @Test
    void theReferenceIsNowhereButAsItsHash() throws Exception {
        assertThat(load("extract.csv", row("SECRET-1", Map.of())).exit()).isZero();
        Path bad = world.write(
                "bad.csv",
                HEADINGS
                        + row("SECRET-1", Map.of())
                        + row("SECRET-1", Map.of())
                        + row("SECRET-2", Map.of("domestic", "maybe")));
        CommandLineRun.Result result = diogel.run("load", "--accept-rejected", "2", bad.toString());
        assertThat(result.out())
                .contains("line 3: reference: that of line 2 again; expected each reference once in a file")
                .contains("line 4: domestic: expected yes, no or nothing, got 'maybe'");
        assertThat(result.out() + result.err()).doesNotContain("SECRET");
        assertThat(diogel.one(
                        "select string_agg(i::text, ' ') || (select string_agg(r::text, ' ') from rejection r) from incident i",
                        String.class))
                .doesNotContain("SECRET")
                .containsPattern("[0-9a-f]{64}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(KEY)))
                .isEqualTo("rw-------");
        assertThat(ReferenceKey.in(KEY).hash("A", "1"))
                .isEqualTo(ReferenceKey.in(KEY).hash("A", "1"))
                .isNotEqualTo(ReferenceKey.in(KEY).hash("B", "1"));
    }

    @Test
    void aMonthIsReplacedAndTheLaterWordAboutAReferenceWins() {
        assertThat(load(
                                "both.csv",
                                row("a", Map.of()),
                                row("b", Map.of()),
                                row("c", Map.of("recorded_on", "2025-03-01")))
                        .exit())
                .isZero();
        assertThat(count("serious-violence")).isEqualTo(3);
        assertThat(load(
                                "march.csv",
                                row("a", Map.of("recorded_on", "2025-03-09", "offence_code", "105/01")),
                                row("b", Map.of("recorded_on", "2025-03-09", "cancelled", "yes")))
                        .out())
                .contains("extract Test Police 2025-03  2 rows");
        assertThat(count("serious-violence"))
                .as("c is gone, a is another crime now, b none")
                .isZero();
        assertThat(diogel.run("status").out()).contains("2 superseded by a later report");
        CommandLineRun.Result february = load("february.csv", row("d", Map.of()));
        assertThat(february.exit()).isZero();
        assertThat(count("serious-violence")).isEqualTo(1);
        assertThat(diogel.run("status").out()).contains("march.csv").doesNotContain("both.csv");
        assertThat(load("february.csv", row("d", Map.of())).out()).contains("Nothing changed");
    }

    @Test
    void hoursAreThoseOfTheOperationalWeekThroughClockChanges() {
        load(
                "extract.csv",
                // Saturday 02:00 is Friday night: Friday is day 4, and 02:00 its hour 20.
                row("night", Map.of("committed_from", "2025-02-01T02:30")),
                // 30 March 2025: 01:00 to 02:00 does not happen, so two hours are left of three.
                row(
                        "spring",
                        Map.of(
                                "recorded_on",
                                "2025-04-01",
                                "committed_from",
                                "2025-03-30T00:00",
                                "committed_to",
                                "2025-03-30T03:00")),
                // 26 October 2025: 01:00 to 02:00 happens twice, so four hours in three.
                row(
                        "autumn",
                        Map.of(
                                "recorded_on",
                                "2025-11-01",
                                "committed_from",
                                "2025-10-26T00:00",
                                "committed_to",
                                "2025-10-26T03:00")),
                // The second half past one is forty minutes after the first ten to two.
                row(
                        "twice",
                        Map.of(
                                "recorded_on",
                                "2025-12-01",
                                "committed_from",
                                "2025-10-26T01:50",
                                "committed_to",
                                "2025-10-26T01:30")));
        assertThat(diogel.one("""
                        select string_agg(to_char(c.month, 'MM') || ' ' || hour || ' ' || round(weight::numeric, 4), ', ' order by c.month, hour)
                        from area_month_hour c join area a using (area_id) join boundary_set s using (boundary_set_id)
                        where s.kind = 'ward'
                        """, String.class))
                .isEqualTo(
                        "02 116 1.0000, 04 138 0.5000, 04 140 0.5000, 11 138 0.2500, 11 139 0.5000, 11 140 0.2500, 12 139 1.0000");
        assertThat(diogel.one(
                        "select count(*) from area_month_hour c join area using (area_id) where code like 'W01%'",
                        Integer.class))
                .as("by LSOA too")
                .isEqualTo(7);
    }

    @Test
    void weightsSumToOneExactly() {
        double[] thirds = new double[168];
        thirds[5] = thirds[6] = thirds[7] = 1 / 3.0;
        double[] grains = IncidentHours.inGrains(thirds);
        assertThat(Arrays.stream(grains).sum()).isEqualTo(1);
        assertThat(grains[6]).isCloseTo(1 / 3.0, within(1e-9));
        double[] week = new double[168];
        Arrays.fill(week, 1 / 168.0);
        assertThat(Arrays.stream(IncidentHours.inGrains(week)).sum()).isEqualTo(1);
    }

    @Test
    void metresAreKeptAndDegreesAreAlikeToThem() {
        load(
                "extract.csv",
                row("metres", Map.of("easting", "240500.25", "northing", "220500.75")),
                row(
                        "degrees",
                        Map.of("easting", "", "northing", "", "longitude", "-4.317641", "latitude", "51.860256")));
        assertThat(diogel.one(
                        "select count(*) from place where ST_X(geom_27700) = 240500.25 and ST_Y(geom_27700) = 220500.75",
                        Integer.class))
                .isEqualTo(1);
        assertThat(diogel.one(
                        "select sum(incidents) from area_month_count join area using (area_id) where code = 'W05999001' and month = '2025-02-01'",
                        Integer.class))
                .isEqualTo(2);
    }

    @Test
    void aForceMayKeepItsOwnHeadings() {
        Path names = world.write("names.csv", "ours,theirs\nreference,Crime Ref\noffence_code,HO Code\n");
        Path extract = world.write(
                "extract.csv",
                (HEADINGS + row("a", Map.of()))
                        .replace("reference", "Crime Ref")
                        .replace("offence_code", "HO Code"));
        assertThat(diogel.load(extract).err())
                .contains("an extract of crimes lacks the columns reference, offence_code");
        assertThat(diogel.run("load", "--columns", names.toString(), extract.toString())
                        .out())
                .contains("1 rows: 1 in a ward");
        Path other = world.write("other.csv", "ours,theirs\nreference,Crime Number\noffence_code,HO Code\n");
        assertThat(diogel.run("load", "--columns", other.toString(), "--again", extract.toString())
                        .err())
                .contains("lacks the column Crime Number that --columns names");
        Path wrong = world.write("wrong.csv", "ours,theirs\nref,Crime Number\n");
        assertThat(diogel.run("load", "--columns", wrong.toString(), extract.toString())
                        .err())
                .contains("line 2: ours: expected a heading of a form that Diogel reads, such as force, reference");
    }

    @Test
    void thinMonthsAndMonthsLeftOutAreToldOf() {
        StringBuilder rows = new StringBuilder();
        for (int month : new int[] {1, 2, 3, 5}) {
            for (int i = 0; i < (month == 2 ? 4 : 10); i++) {
                rows.append(
                        row(month + "-" + i, Map.of("recorded_on", "2025-0" + month + "-28", "committed_from", "")));
            }
        }
        assertThat(load("extract.csv", rows.toString()).out())
                .contains(
                        "Test Police 2025-02 has 4 rows where the months around it have 10 (median): it may be incomplete")
                .contains("Test Police 2025-04: not loaded, though months before and after are")
                .doesNotContain("2025-03 has");
    }

    @Test
    void definitionsOfOnesOwnCountAndAreReplaced() {
        load(
                "extract.csv",
                row("a", Map.of("knife", "yes")),
                row("b", Map.of("knife", "yes", "domestic", "yes")),
                row("c", Map.of()));
        String knives =
                "knives,2,1,2025-06-30,force,false,knife;firearm,violence-with-injury non-domestic,Knives,Cyllyll,,\n";
        Path file = world.write(
                "mine.csv",
                DEFINITION_HEADINGS + knives + "all-of-it,1,1,,force,false,,violence-with-injury,All,Popeth,,\n");
        CommandLineRun.Result result = diogel.load(file);
        assertThat(result.out())
                .contains("definitions all-of-it; knives  2 rows, 0 rejected")
                .contains("Served from now on");
        assertThat(count("knives")).isEqualTo(1);
        assertThat(count("all-of-it")).isEqualTo(3);
        assertThat(diogel.load(file).out()).contains("Nothing changed");
        assertThat(diogel.one(
                        "select string_agg(definition, ' ' order by position) from definition where load_id is not null",
                        String.class))
                .isEqualTo("all-of-it knives");
        Path again = world.write("again.csv", DEFINITION_HEADINGS + knives.replace(" non-domestic", ""));
        assertThat(diogel.load(again).exit()).isZero();
        assertThat(count("knives")).isEqualTo(2);
        assertThat(diogel.run("status").out()).contains("definitions  knives");
    }

    @Test
    void definitionsGoWithTheSampleToo() {
        CommandLineRun sample = new CommandLineRun(TestPostgis.fresh());
        assertThat(sample.load(world.write("sample.csv", HEADINGS + row("a", Map.of("force", "SAMPLE Constabulary"))))
                        .exit())
                .isZero();
        Path mine = world.write(
                "mine.csv", DEFINITION_HEADINGS + "mine,1,1,,force,false,,violence-with-injury,Mine,Fy un i,,\n");
        assertThat(sample.load(mine).out()).doesNotContain("the invented sample was removed");
        assertThat(sample.one("select bool_and(sample) from police_month", Boolean.class))
                .isTrue();
        assertThat(sample.load(world.write("real.csv", HEADINGS + row("a", Map.of())))
                        .out())
                .contains("the invented sample was removed");
        assertThat(sample.one("select count(*) from definition where definition = 'mine'", Integer.class))
                .isEqualTo(1);
    }
}
