package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.TestPostgis;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Vintages side by side: the small world's wards and LSOAs with those that were there before. Five strips of 2011 LSOAs, from
 * easting 240000 on, became the two of 2021: none of them regularly, until a test loads others.
 */
class VintagesIT {
    private static final String HEADINGS = "lsoa11_code,change_code,lsoa21_code\n";

    private final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private SmallWorld world;

    @BeforeEach
    void load() {
        world = new SmallWorld(folder);
        world.write(
                "lsoas.geojson",
                SmallWorld.collection(
                        "EPSG::27700",
                        lsoa(21, "W01999001", 240000, 241000),
                        lsoa(21, "W01999011", 241000, 241250),
                        lsoa(21, "W01999012", 241250, 242000),
                        lsoa(21, "W01999020", 242000, 243000)));
        world.write(
                "lsoas-2011.geojson",
                SmallWorld.collection(
                        "EPSG::27700",
                        lsoa(11, "W01999001", 240000, 241000),
                        lsoa(11, "W01999010", 241000, 242000),
                        lsoa(11, "W01999021", 242000, 242600),
                        lsoa(11, "W01999022", 242600, 243000)));
        world.write("population.csv", """
                lsoa21_code,usual_residents_census2021_ts021
                W01999001,1000
                W01999011,900
                W01999012,100
                W01999020,1000
                """);
        world.write("population-2020.csv", """
                lsoa11_code,total_population
                W01999001,1001
                W01999010,505
                W01999021,300
                W01999022,200
                """);
        world.write("lookup.csv", HEADINGS + """
                W01999001,U,W01999001
                W01999010,S,W01999011
                W01999010,S,W01999012
                W01999021,M,W01999020
                W01999022,M,W01999020
                E01000001,X,E01000003
                E01000002,X,E01000003
                """);
    }

    private static String lsoa(int year, String code, int west, int east) {
        return SmallWorld.feature(
                "\"LSOA%dCD\":\"%s\",\"LSOA%dNM\":\"%s\"".formatted(year, code, year, code),
                SmallWorld.square(west, east));
    }

    private String successions(String kind) {
        return diogel.one("""
                select string_agg(f.code || '>' || t.code || ' ' || coalesce(change || ' ' || basis || ' ', '') || round(from_share::numeric, 3)
                                  || ' ' || round(to_share::numeric, 3) || ' ' || coalesce(residents::text, '-'), ', ' order by f.code, t.code)
                from area_succession join area f on f.area_id = from_id join area t on t.area_id = to_id
                join boundary_set s on s.boundary_set_id = f.boundary_set_id and kind = '%s'
                """.formatted(kind), String.class);
    }

    @Test
    void aLookupCarriesFiguresOverAndSaysWhatItRefuses() {
        CommandLineRun.Result result = diogel.load(world.folder());
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("lookup 2011 to 2021  7 rows, 0 rejected")
                .contains(
                        "nothing is carried over 2 irregular rows (X): E01000001 to E01000003, E01000002 to E01000003")
                .contains("lsoas 2011 to 2021: 1 unchanged, 1 split into 2 by their residents of census-2021,"
                        + " 2 merged into 1; residents 2,006 before, 2,006 after; incidents 2 before, 2 after")
                .contains("lsoas 2011: 4 areas; of 5 incidents 2 in one, 1 outside, 2 without a place")
                .contains("lsoas 2021 (served): 4 areas; of 5 incidents 2 in one, 1 outside, 2 without a place")
                .doesNotContain("refused");
        // 505 by 900 to 100 residents: 454.5 and 50.5.
        assertThat(successions("lsoa"))
                .isEqualTo(
                        "W01999001>W01999001 U whole 1.000 1.000 1001, W01999010>W01999011 S residents 0.900 1.000 455,"
                                + " W01999010>W01999012 S residents 0.100 1.000 50, W01999021>W01999020 M whole 1.000 0.600 300,"
                                + " W01999022>W01999020 M whole 1.000 0.400 200");
        // The same table under the Office for National Statistics' own headings is the same lookup.
        Path published = world.write("lookup.csv", """
                LSOA11CD,LSOA11NM,CHGIND,LSOA21CD,LSOA21NM,LAD22CD,LAD22NM,ObjectId
                W01999001,West,U,W01999001,West,W06999001,County,1
                """);
        assertThat(diogel.load(published).out())
                .contains("lookup 2011 to 2021  1 rows")
                .contains(
                        "refused, not in the lookup or what they became is not loaded: W01999010, W01999021, W01999022");
        assertThat(successions("lsoa")).isEqualTo("W01999001>W01999001 U whole 1.000 1.000 1001");
    }

    @Test
    void withoutResidentsASplitIsByAreaAndSaysSo() throws Exception {
        java.nio.file.Files.delete(world.path("population.csv"));
        CommandLineRun.Result result = diogel.load(world.folder());
        assertThat(result.out())
                .contains("1 split into 2, 2 merged into 1")
                .contains("split by square metres, for the residents of their parts are not known: W01999010");
        assertThat(successions("lsoa"))
                .contains("W01999010>W01999011 S area 0.250 1.000 126, W01999010>W01999012 S area 0.750 1.000 379");
    }

    @Test
    void irregularAreasThatAreLoadedAreRefusedByName() {
        world.write("lookup.csv", HEADINGS + """
                W01999001,U,W01999001
                W01999010,X,W01999011
                W01999021,X,W01999011
                W01999022,X,W01999020
                """);
        assertThat(diogel.load(world.folder()).out())
                .contains("refused, their change is irregular (X): W01999010, W01999021, W01999022")
                .contains("residents 1,001 before, 1,001 after");
        assertThat(successions("lsoa")).isEqualTo("W01999001>W01999001 U whole 1.000 1.000 1001");
    }

    @Test
    void aLookupThatContradictsItselfIsRefusedAndNothingChanges() {
        assertThat(diogel.load(world.folder()).exit()).isZero();
        String before = successions("lsoa");
        Path wrong = world.write("lookup.csv", HEADINGS + "W01999001,U,W01999001\nW01999001,U,W01999011\n");
        CommandLineRun.Result result = diogel.load(wrong);
        assertThat(result.exit()).isEqualTo(2);
        assertThat(result.err()).contains("lookup.csv: W01999001 to W01999001 is marked U");
        Path unknown = world.write("lookup.csv", HEADINGS + "W01999001,Q,W01999001\n");
        assertThat(diogel.load(unknown).err()).contains("change_code: expected U, S, M or X, got 'Q'");
        Path twice = world.write("lookup.csv", HEADINGS + "W01999001,X,W01999001\nW01999001,X,W01999001\n");
        assertThat(diogel.load(twice).err()).contains("lookup.csv: W01999001 to W01999001 is marked X");
        assertThat(successions("lsoa")).isEqualTo(before);
    }

    @Test
    void wardsAreFollowedByLandAndResidents() {
        // One ward of 1.3 km became the first and three tenths of the second; a border that moved by 5 m is not a
        // change.
        world.write(
                "wards-2013.geojson",
                SmallWorld.collection(
                        "EPSG::27700",
                        old("W05998001", 240000, 241300),
                        old("W05998002", 241300, 242005),
                        old("W05998003", 242005, 243000)));
        CommandLineRun.Result result = diogel.load(world.folder());
        assertThat(result.err()).isEmpty();
        assertThat(result.out())
                .contains("wards 2013-12: 3 areas; of 5 incidents 2 in one, 1 outside, 2 without a place")
                .contains("wards 2022-12 (served): 3 areas; of 5 incidents 2 in one, 1 outside, 2 without a place");
        assertThat(successions("ward"))
                .isEqualTo("W05998001>W05999001 0.769 1.000 1000, W05998001>W05999002 0.231 0.300 907,"
                        + " W05998002>W05999002 0.993 0.700 98, W05998003>W05999003 1.000 0.995 995");
        assertThat(diogel.one("""
                        select sum(residents) = (select sum(residents) from population where edition = 'census-2021')
                        from area_succession join area f on f.area_id = from_id where f.code like 'W05%'
                        """, Boolean.class)).isTrue();
    }

    private static String old(String code, int west, int east) {
        return SmallWorld.feature(
                "\"WD13CD\":\"" + code + "\",\"WD13NM\":\"" + code + "\"", SmallWorld.square(west, east));
    }

    @Test
    void figuresForAVintageThatIsNotLoadedWait() throws Exception {
        java.nio.file.Files.delete(world.path("lsoas-2011.geojson"));
        assertThat(diogel.load(world.folder()).out())
                .contains("mid-2020 is for the LSOAs of 2011, which are not loaded: it is kept and shown of no area");
    }
}
