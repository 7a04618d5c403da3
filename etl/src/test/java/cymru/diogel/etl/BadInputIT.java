package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that a person can get wrong: one sentence, exit 2, and the database as it was. */
class BadInputIT {
    private static final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());

    @TempDir
    private static Path folder;

    private static SmallWorld world;
    private static List<String> before;

    @BeforeAll
    static void loadTheWorld() throws Exception {
        Path good = Files.createDirectory(folder.resolve("good"));
        new SmallWorld(good);
        assertThat(diogel.load(good).exit()).isZero();
        before = diogel.content();
        world = new SmallWorld(Files.createDirectory(folder.resolve("bad")));
    }

    private static String wards(String ring) {
        return SmallWorld.wards(ring, SmallWorld.square(241000, 242000), SmallWorld.square(242000, 243000));
    }

    private static String police(String lonLat) {
        return SmallWorld.POLICE_HEADINGS + SmallWorld.police("x", "2025-02", lonLat, "Drugs");
    }

    /** An extract of one row, with some fields changed: heading, value, heading, value. */
    private static String extract(String... but) {
        Map<String, String> changed = new HashMap<>();
        for (int i = 0; i < but.length; i += 2) {
            changed.put(but[i], but[i + 1]);
        }
        return ExtractIT.HEADINGS + ExtractIT.row("1", changed);
    }

    private static String definition(String name, String parts) {
        return ExtractIT.DEFINITION_HEADINGS + name + ",1,1,,force,false,," + parts + ",Mine,Fy un i,,\n";
    }

    private static String partner(String rows) {
        return "source,level,code,from,to,count\n" + rows + "\n";
    }

    private static String note(String row) {
        return "on,until,kind,area,text_en,text_cy\n" + row + "\n";
    }

    private static String action(String row) {
        return "area,action_en,action_cy,owner,from,due,review,status,decision_en,decision_cy\n" + row + "\n";
    }

    private static String named(String rows) {
        return "name_en,name_cy,easting,northing,radius_m\n" + rows + "\n";
    }

    static Stream<Arguments> bad() {
        String wimd =
                "LSOA code,LSOA name (Eng),Local Authority name (Eng),WIMD 2025 ,Income ,Employment,Health,Education ,Access to Services,Housing,Community Safety,Physical Environment\n";
        String ok = SmallWorld.square(240000, 241000);
        return Stream.of(
                Arguments.of("empty.geojson", "", "the file is empty"),
                Arguments.of("blank.csv", "\n\n", "holds no heading row"),
                Arguments.of("truncated.geojson", wards(ok).substring(0, 700), "the file is cut short"),
                Arguments.of("broken.geojson", "{\"features\":[{]}", "is not GeoJSON"),
                Arguments.of(
                        "claimed.geojson",
                        wards(ok).replace("EPSG::27700", "OGC:1.3:CRS84"),
                        "feature 1: (240000.0, 220000.0) cannot be in the United Kingdom in EPSG:4326, which the file claims to be in; it would fit EPSG:27700"),
                Arguments.of(
                        "degrees.geojson",
                        wards("[-4.3,51.8],[-4.2,51.8],[-4.2,51.9],[-4.3,51.8]"),
                        "in EPSG:27700, which the file claims to be in; it would fit EPSG:4326"),
                Arguments.of(
                        "unknowncrs.geojson",
                        wards(ok).replace("EPSG::27700", "EPSG::2157"),
                        "expected EPSG:27700, EPSG:3857 or CRS84"),
                Arguments.of(
                        "bowtie.geojson",
                        wards("[240000,220000],[241000,221000],[241000,220000],[240000,221000],[240000,220000]"),
                        "feature 1: W05999001 Un: the outline is not valid: Self-intersection at (240500.0, 220500.0)"),
                Arguments.of(
                        "open.geojson",
                        wards("[240000,220000],[241000,220000],[241000,221000],[240000,221000]"),
                        "expected a closed ring"),
                Arguments.of(
                        "point.geojson",
                        wards(ok).replaceFirst("Polygon", "Point"),
                        "expected a Polygon or MultiPolygon, got Point"),
                Arguments.of("text.geojson", wards("\"a\",\"b\""), "expected positions of two numbers"),
                Arguments.of(
                        "twice.geojson",
                        wards(ok).replace("W05999002", "W05999001"),
                        "feature 2: the code W05999001 was already that of feature 1"),
                Arguments.of(
                        "code.geojson",
                        wards(ok).replace("W05999002", "Ward2"),
                        "feature 2: WD22CD: expected an area code such as W05001298, got 'Ward2'"),
                Arguments.of(
                        "nofields.geojson",
                        wards(ok).replace("22CD", "CODE"),
                        "holds areas without a field such as WD22CD"),
                Arguments.of(
                        "mixed.geojson",
                        wards(ok).replace("W05999002", "SW0002"),
                        "holds both sample codes and real ones"),
                Arguments.of(
                        "norank.csv",
                        wimd.replace("WIMD 2025 ,", "") + "W01000001,a,b,1,1,1,1,1,1,1,1\n",
                        "lacks the column of the overall rank"),
                Arguments.of(
                        "nodomain.csv",
                        wimd.replace("Health,", "") + "W01000001,a,b,1,1,1,1,1,1,1,1\n",
                        "lacks the column Health"),
                Arguments.of(
                        "rank.csv",
                        wimd + "W01000001,a,b,1918,1,1,1,1,1,1,1,1\n",
                        "line 2: WIMD 2025: expected a rank from 1 to 1917, got '1918'"),
                Arguments.of(
                        "ranktext.csv",
                        wimd + "W01000001,a,b,7,n/a,1,1,1,1,1,1,1\n",
                        "line 2: Income: expected a rank from 1 to 1917, got 'n/a'"),
                Arguments.of(
                        "ranktwice.csv",
                        wimd + "W01000001,a,b,7,1,1,1,1,1,1,1,1\nW01000001,a,b,8,1,1,1,1,1,1,1,1\n",
                        "line 3: LSOA code: W01000001 was already on line 2"),
                Arguments.of(
                        "wimd2014.csv",
                        wimd.replace("2025", "2014") + "W01000001,a,b,7,1,1,1,1,1,1,1,1\n",
                        "holds WIMD 2014; expected an edition"),
                Arguments.of(
                        "residents.csv",
                        "lsoa21_code,usual_residents_census2021_ts021\nW01000001,many\n",
                        "expected a whole number of residents, got 'many'"),
                Arguments.of(
                        "column.csv",
                        police(SmallWorld.IN_FIRST_WARD).replace(",Longitude", ""),
                        "a data.police.uk street file lacks the column Longitude"),
                Arguments.of("lon.csv", police("east,51.8"), "line 2: Longitude: expected degrees, got 'east'"),
                Arguments.of(
                        "swapped.csv",
                        police("51.860256,-4.317641"),
                        "line 2: Longitude 51.860256 and Latitude -4.317641 look swapped"),
                Arguments.of("faraway.csv", police("151.2,-33.8"), "are not in the United Kingdom"),
                Arguments.of("half.csv", police("-4.3,"), "expected both Longitude and Latitude or neither"),
                Arguments.of("hex.csv", police("-0x1.1p2,51.8"), "line 2: Longitude: expected degrees, got '-0x1.1p2'"),
                Arguments.of("suffix.csv", police("-4.3,51.8d"), "line 2: Latitude: expected degrees, got '51.8d'"),
                Arguments.of("nan.csv", police("NaN,51.8"), "line 2: Longitude: expected degrees, got 'NaN'"),
                Arguments.of(
                        "wide.csv",
                        police(SmallWorld.IN_FIRST_WARD).stripTrailing() + ",,extra\n",
                        "line 2: expected 12 fields, got 14"),
                Arguments.of(
                        "month.csv",
                        police(SmallWorld.IN_FIRST_WARD).replace("2025-02", "2025-13"),
                        "line 2: Month: expected a month such as 2025-06, got '2025-13'"),
                Arguments.of(
                        "type.csv",
                        police(SmallWorld.IN_FIRST_WARD).replace("Drugs", "=1+1"),
                        "Crime type: expected one that data.police.uk uses, got '=1+1'"),
                Arguments.of(
                        "code.csv",
                        extract("offence_code", "8/6"),
                        "line 2: offence_code: expected a Home Office code such as 008/06"),
                Arguments.of(
                        "reversed.csv",
                        extract("committed_to", "2025-01-31T10:00"),
                        "line 2: committed_from 2025-02-01T23:15 is after committed_to 2025-01-31T10:00"),
                Arguments.of(
                        "sea.csv",
                        extract("easting", "900000", "northing", "900000"),
                        "easting 900000 and northing 900000 are not in the United Kingdom"),
                Arguments.of("turned.csv", extract("easting", "1220500", "northing", "240500"), "look swapped"),
                Arguments.of(
                        "degrees.csv", extract("easting", "-4.3", "northing", "51.8"), "are not in the United Kingdom"),
                Arguments.of(
                        "lonlat.csv",
                        extract("easting", "", "northing", "", "longitude", "51.86", "latitude", "-4.31"),
                        "longitude 51.86 and latitude -4.31 look swapped"),
                Arguments.of(
                        "two.csv",
                        extract("longitude", "-4.31", "latitude", "51.86"),
                        "expected easting and northing, or longitude and latitude, got both"),
                Arguments.of(
                        "one.csv",
                        extract("northing", ""),
                        "expected both easting and northing or neither, got '240500' and ''"),
                Arguments.of("metres.csv", extract("easting", "NaN"), "easting: expected metres, got 'NaN'"),
                Arguments.of(
                        "flag.csv",
                        extract("alcohol", "some"),
                        "line 2: alcohol: expected yes, no or nothing, got 'some'"),
                Arguments.of(
                        "early.csv",
                        extract("recorded_on", "2025-01-31"),
                        "recorded_on 2025-01-31 is before committed_from"),
                Arguments.of(
                        "future.csv",
                        extract("recorded_on", "2999-01-01"),
                        "recorded_on: expected a day that is past, got 2999-01-01"),
                Arguments.of("later.csv", extract("committed_to", "2999-01-01T00:00"), "expected times that are past"),
                Arguments.of(
                        "day.csv",
                        extract("recorded_on", "03/02/2025"),
                        "recorded_on: expected a day such as 2025-06-30"),
                Arguments.of(
                        "leap.csv",
                        extract("recorded_on", "2025-02-29"),
                        "recorded_on: expected a day such as 2025-06-30"),
                Arguments.of(
                        "time.csv",
                        extract("committed_from", "2025-02-01 23:15"),
                        "expected a local time such as 2025-06-30T23:15"),
                Arguments.of(
                        "end.csv",
                        extract("committed_from", "", "committed_to", "2025-02-01T23:15"),
                        "committed_to without committed_from"),
                Arguments.of(
                        "age.csv",
                        extract("victim_age_band", "23"),
                        "victim_age_band: expected one of under 10, 10-17"),
                Arguments.of("sex.csv", extract("victim_sex", "f"), "victim_sex: expected one of female, male, other"),
                Arguments.of(
                        "force.csv",
                        extract("force", "R/2025/1"),
                        "force: expected the name of a police force, in letters"),
                Arguments.of(
                        "noref.csv",
                        extract("reference", ""),
                        "reference: expected the force's pseudonymised reference, got nothing"),
                Arguments.of(
                        "mixture.csv",
                        extract() + ExtractIT.row("2", Map.of("force", "SAMPLE Constabulary")),
                        "holds both a SAMPLE force and real ones"),
                Arguments.of("invented.csv", extract("force", "SAMPLE Constabulary"), "the database holds real data"),
                Arguments.of(
                        "nodomestic.csv",
                        extract().replaceFirst("domestic", "family"),
                        "an extract of crimes lacks the column domestic"),
                Arguments.of("nocrimes.csv", ExtractIT.HEADINGS, "holds no rows below its headings"),
                Arguments.of(
                        "shipped.csv",
                        definition("serious-violence", "robbery"),
                        "line 2: definition: expected a name of your own"),
                Arguments.of(
                        "part.csv",
                        definition("mine", "robbery;piracy"),
                        "line 2: parts: expected parts among homicide"),
                Arguments.of(
                        "again.csv",
                        definition("mine", "robbery") + "mine,2,1,,force,false,,rape,Mine,Fy un i,,\n",
                        "line 3: definition: expected each definition once, got 'mine' again"),
                Arguments.of(
                        "person.csv",
                        partner("ambulance,ward,W05999001,2025-01,2025-03,4")
                                .replaceFirst("count", "count,date_of_birth"),
                        "holds a column 'date_of_birth'; partners' counts are numbers by area and period, never persons"),
                Arguments.of(
                        "source.csv",
                        partner("police,ward,W05999001,2025-01,2025-03,4"),
                        "line 2: source: expected one of ambulance, emergency-department, fire, youth-justice, got 'police'"),
                Arguments.of(
                        "level.csv",
                        partner("fire,lsoa,W05999001,2025-01,2025-03,4"),
                        "line 2: code: expected the code of a loaded area of level lsoa, got 'W05999001'"),
                Arguments.of(
                        "negative.csv",
                        partner("fire,ward,W05999001,2025-01,2025-03,-4"),
                        "line 2: count: expected a whole number from 0, got '-4'"),
                Arguments.of(
                        "backwards.csv",
                        partner("fire,ward,W05999001,2025-03,2025-01,4"),
                        "line 2: to: expected a month from 2025-03 on, got 2025-01"),
                Arguments.of(
                        "overlap.csv",
                        partner("fire,ward,W05999001,2025-01,2025-03,4\nfire,ward,W05999002,2025-03,2025-05,4"),
                        "line 3: from, to: 2025-03 to 2025-05 overlaps 2025-01 to 2025-03"),
                Arguments.of(
                        "countedtwice.csv",
                        partner("fire,ward,W05999001,2025-01,2025-03,4\nfire,ward,W05999001,2025-01,2025-03,5"),
                        "line 3: fire W05999001 from 2025-01 was already on line 2; expected it once"),
                Arguments.of(
                        "nocode.csv",
                        "source,level,from,to,count\nfire,ward,2025-01,2025-03,4\n",
                        "a file of partners' counts lacks the column code"),
                Arguments.of(
                        "noteday.csv",
                        note("2025-02-30,,other,,Fair,Ffair"),
                        "line 2: on: expected a day such as 2025-06-30, got '2025-02-30'"),
                Arguments.of(
                        "noteends.csv",
                        note("2025-02-03,2025-02-01,other,,Fair,Ffair"),
                        "line 2: until: expected a day not before 'on' (2025-02-03), got 2025-02-01"),
                Arguments.of(
                        "notekind.csv",
                        note("2025-02-03,,party,,Fair,Ffair"),
                        "line 2: kind: expected one of recording, operation, other, got 'party'"),
                Arguments.of(
                        "notearea.csv",
                        note("2025-02-03,,other,W05000000,Fair,Ffair"),
                        "line 2: area: expected the code of an area that is loaded, got 'W05000000'"),
                Arguments.of(
                        "notetext.csv",
                        note("2025-02-03,,other,,Fair,"),
                        "line 2: text_cy: expected text, got nothing"),
                Arguments.of(
                        "actionstatus.csv",
                        action("W05999001,Patrols,Patrolau,Team,2025-01-01,,,begun,,"),
                        "line 2: status: expected one of planned, running, done, got 'begun'"),
                Arguments.of(
                        "actiondue.csv",
                        action("W05999001,Patrols,Patrolau,Team,2025-01-01,2024-12-31,,done,,"),
                        "line 2: due: expected a day not before 'from' (2025-01-01), got 2024-12-31"),
                Arguments.of(
                        "actiondecision.csv",
                        action("W05999001,Patrols,Patrolau,Team,2025-01-01,,,done,Go on,"),
                        "line 2: decision_cy: expected text, got nothing"),
                Arguments.of(
                        "actionarea.csv",
                        action(",Patrols,Patrolau,Team,2025-01-01,,,done,,"),
                        "line 2: area: expected text, got nothing"),
                Arguments.of(
                        "noedition.csv",
                        "offence_code,weight\n001/00,7000\n",
                        "does not tell which edition its harm weights are; name it, such as --vintage 2024"),
                Arguments.of(
                        "town.csv",
                        named("Town,,240800,220500,0"),
                        "line 2: radius_m: expected metres above 0 and up to 50000, got '0'"),
                Arguments.of("townfar.csv", named("Town,,900000,220500,100"), "are not in the United Kingdom"),
                Arguments.of(
                        "towntwice.csv",
                        named("Town,,240800,220500,100\nTown,,240800,220500,100"),
                        "line 3: name_en: Town was there before; expected each name once"),
                Arguments.of("notown.csv", named(""), "names no area"),
                Arguments.of("norows.csv", SmallWorld.POLICE_HEADINGS, "holds no rows below its headings"),
                Arguments.of("other.csv", "a,b,c\n1,2,3\n", "; found a, b, c"),
                Arguments.of("page.html", "<!doctype html><title>Not found</title>", "is HTML or XML"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @MethodSource("bad")
    void isSaidInOneSentenceAndChangesNothing(String name, String text, String sentence) {
        refused(diogel.load(world.write(name, text)), sentence);
    }

    @Test
    void aZipThatHoldsNone() throws Exception {
        Path zip = world.path("none.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("readme.txt"));
            out.write("hello".getBytes(StandardCharsets.UTF_8));
        }
        refused(diogel.load(zip), "none.zip: holds no file that Diogel loads");
        refused(
                diogel.load(world.write("damaged.zip", "PK\u0003\u0004 and then nothing")),
                "the ZIP is damaged or cut short");
    }

    @Test
    void pathsAndOptions() {
        refused(diogel.load(Path.of("no/such/file.csv")), "no/such/file.csv: there is no such file or folder");
        refused(diogel.run("load"), "expected paths to load");
        refused(diogel.run("load", "--as", "wads", "x"), "--as: expected one of wards, lsoas");
        refused(diogel.run("load", "--as", "wards", world.path("2025-01.csv").toString()), "is a table, not wards");
        refused(
                diogel.run("load", "--as", "police", world.path("wards.geojson").toString()),
                "holds areas, not police");
        refused(diogel.run("load", "--vintage", "2022-13", "x"), "--vintage: expected a year or month");
        refused(diogel.run("load", "--accept-rejected", "-1", "x"), "--accept-rejected: expected 0 or more");
        refused(diogel.run("laod"), "laod");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            001/00,-1 | line 2: weight: expected a number of 0 or more such as 12.5, got '-1'
            001/00,NaN | line 2: weight: expected a number of 0 or more such as 12.5, got 'NaN'
            1/0,7 | line 2: offence_code: expected a Home Office code such as 008/06, got '1/0'
            """)
    void harmWeights(String row, String sentence) {
        Path file = world.write("weights.csv", "offence_code,weight\n" + row + "\n");
        refused(diogel.run("load", "--vintage", "2024", file.toString()), sentence);
        Path twice = world.write("weights.csv", "offence_code,weight\n001/00,7\n001/00,8\n");
        refused(
                diogel.run("load", "--vintage", "2024", twice.toString()),
                "line 3: 001/00 was already on line 2; expected it once");
    }

    @Test
    void namedAreasAsPolygons() {
        Path nameless = world.write(
                "areas.geojson",
                SmallWorld.collection(
                        "EPSG::27700", SmallWorld.feature("\"id\":\"1\"", SmallWorld.square(240000, 241000))));
        refused(
                diogel.run("load", "--as", "named-areas", nameless.toString()),
                "feature 1: name_en: expected the area's name, got nothing");
    }

    @Test
    void twoFilesOfTheSameMonthOrSet() {
        Path one = world.write("one.csv", police(SmallWorld.IN_FIRST_WARD));
        Path two = world.write("two.csv", police(","));
        refused(diogel.load(one, two), "Test Police 2025-02 is also in");
        Path other = world.write("wards-too.geojson", wards(SmallWorld.square(239000, 241000)));
        Path another = world.write("wards-three.geojson", wards(SmallWorld.square(239500, 241000)));
        refused(diogel.load(other, another), "wards of 2022-12 are also in");
    }

    @Test
    void goodFilesBesideABadOneAreNotLoadedEither() {
        Path good = world.write("good.csv", police(SmallWorld.IN_FIRST_WARD));
        refused(diogel.load(good, world.write("bad.csv", police("x,y"))), "expected degrees");
    }

    @Test
    void aSampleIsRefusedWhereRealDataIs() {
        Path sample = world.write(
                "sample.geojson", wards(SmallWorld.square(240000, 241000)).replace("W0599900", "SW000"));
        refused(diogel.load(sample), "the database holds real data");
    }

    @Test
    void aDatabaseThatIsDownOrWithoutPostgis() {
        CommandLineRun down =
                new CommandLineRun(new DatabaseAddress("jdbc:postgresql://127.0.0.1:1/diogel", "me", "hunter2"));
        CommandLineRun.Result result = down.run("status");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err())
                .startsWith("diogel: the database at 127.0.0.1:1/diogel does not answer")
                .doesNotContain("hunter2");

        DatabaseAddress bare = TestPostgis.empty();
        // Debian keeps PostGIS's files beside PostgreSQL's, so this one is told by its search path that there are none.
        Jdbi.create(bare.jdbcUrl(), bare.user(), bare.password()).useHandle(handle -> {
            handle.execute("create schema bare");
            handle.execute(
                    "create view bare.pg_available_extensions as select * from pg_catalog.pg_available_extensions where false");
            handle.execute("alter role current_user in database \""
                    + bare.jdbcUrl().substring(bare.jdbcUrl().lastIndexOf('/') + 1)
                    + "\" set search_path = bare, pg_catalog");
        });
        CommandLineRun.Result without = new CommandLineRun(bare).run("status");
        assertThat(without.exit()).isEqualTo(2);
        assertThat(without.err()).contains("has no PostGIS");

        Home wrong = Home.of(Map.of("DIOGEL_DATABASE_URL", "mysql://x"));
        java.io.StringWriter err = new java.io.StringWriter();
        assertThat(Main.run(wrong, new java.io.PrintWriter(err), new java.io.PrintWriter(err, true), "status"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("expected jdbc:postgresql");
    }

    private static void refused(CommandLineRun.Result result, String sentence) {
        assertThat(result.err()
                        .lines()
                        .filter(line -> line.startsWith("diogel: "))
                        .toList())
                .singleElement()
                .asString()
                .contains(sentence);
        assertThat(result.err()).doesNotContain("\tat ");
        assertThat(result.exit()).isEqualTo(2);
        assertThat(diogel.content()).isEqualTo(before);
    }
}
