package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.TestPostgis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What partners and analysts add to a small world: named areas, counts, notes, actions, harm weights. */
class OtherSourcesIT {
    private static final String ACTIONS = """
            area,action_en,action_cy,owner,from,due,review,status,decision_en,decision_cy
            N01,Street lighting,Goleuadau stryd,Town council,2025-01-01,2025-06-30,2025-07-15,running,,
            W05999001,Patrols,Patrolau,Neighbourhood team,2025-02-01,,,planned,Go on,Parhau
            """;
    private static final String NOTES = """
            on,until,kind,area,text_en,text_cy
            2025-01-15,,recording,,Recorded otherwise,Cofnodwyd yn wahanol
            """;
    private static final String WEIGHTS = "offence_code,weight\n001/00,7000\n008/06,12.5\n105/01,0\n";

    private final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());

    @TempDir
    private Path folder;

    private SmallWorld world;

    @BeforeEach
    void loadTheWorld() throws IOException {
        world = new SmallWorld(Files.createDirectory(folder.resolve("world")));
        assertThat(diogel.load(world.folder()).exit()).isZero();
    }

    private CommandLineRun.Result load(String name, String text, String... options) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        CommandLineRun.Result result = diogel.run(Stream.concat(Stream.of("load", file.toString()), Stream.of(options))
                .toArray(String[]::new));
        assertThat(result.err()).doesNotContain("diogel: ");
        return result;
    }

    private static String partner(String rows) {
        return "source,level,code,from,to,count\n" + rows;
    }

    @Test
    void namedAreasHaveResidentsDeprivationAndCountsLikeWards() throws IOException {
        assertThat(load("named.csv", SmallWorld.NAMED, "--vintage", "2025-01").out())
                .contains("named-areas 2025-01  2 rows, 0 rejected");
        // 64 corners on 400 m enclose 501,848 m² of West's 1.3 km² and 1,301 residents; on 100 m 31,366 of 1.7 km² and
        // 1,701.
        assertThat(diogel.one("""
                        select string_agg(a.code || ' ' || a.name_cy || ' ' || p.residents || ' ' || d.residents_10 || ' ' || d.worst_lsoa || ' '
                                          || coalesce(c.incidents, 0), ', ' order by a.code)
                        from area a join boundary_set s using (boundary_set_id)
                        join area_population p using (area_id)
                        join area_deprivation d on d.area_id = a.area_id and d.domain = 'overall'
                        left join (select area_id, sum(incidents) as incidents from area_month_count group by 1) c on c.area_id = a.area_id
                        where s.kind = 'named'
                        """, String.class))
                .isEqualTo("N01 Tref 502 502 W01999001 2, N02 East Town 31 0 W01999002 0");
        assertThat(diogel.one("""
                        select string_agg(a.code || ' ' || d.lsoas, ', ' order by a.code)
                        from area_deprivation d join area a using (area_id) where a.code like 'W05%' and d.domain = 'overall'
                        """, String.class))
                .as("a named area takes nothing from the wards")
                .isEqualTo("W05999001 1, W05999002 2, W05999003 1");
    }

    @Test
    void anIncidentIsInEveryNamedAreaRoundIt() throws IOException {
        load("named.csv", SmallWorld.NAMED + "West,,240500,220500,50\nFar,,240500,219000,600\n");
        assertThat(diogel.one("""
                        select string_agg(code, ' ' order by code)
                        from (select distinct a.code from area_month_count join area a using (area_id)
                              join boundary_set s using (boundary_set_id) where s.kind = 'named') counted
                        """, String.class)).isEqualTo("N01 N03");
    }

    @Test
    void namedAreasCanBePolygonsThatAPersonSaysAreSome() throws IOException {
        String polygons = SmallWorld.collection(
                "EPSG::27700",
                SmallWorld.feature("\"hotspot\":\"Quay\"", SmallWorld.square(240400, 240600)),
                SmallWorld.feature("\"name_en\":\"Mart\",\"name_cy\":\"Marchnad\"", SmallWorld.square(242000, 243000)));
        load("hotspots.geojson", polygons, "--as", "named-areas");
        assertThat(diogel.one("""
                        select string_agg(a.code || ' ' || a.name_en || ' ' || a.name_cy || ' ' || p.residents, ', ' order by a.code)
                        from area a join area_population p using (area_id) where a.code like 'N0%'
                        """, String.class)).isEqualTo("N01 Quay Quay 200, N02 Mart Marchnad 1001");
    }

    @Test
    void aPartnersFileStandsForItsPeriods() throws IOException {
        load("counts.csv", partner("""
                ambulance,ward,W05999001,2025-01,2025-03,4
                ambulance,ward,W05999002,2025-01,2025-03,0
                ambulance,ward,W05999001,2025-04,2025-06,5
                fire,lsoa,W01999001,2025-01,2025-12,6
                """));
        String second = partner("ambulance,ward,W05999003,2025-01,2025-03,7\n");
        load("second.csv", second);
        assertThat(diogel.one("""
                        select string_agg(source || ' ' || code || ' ' || to_char(first_month, 'MM') || ' ' || incidents, ', '
                                          order by source, first_month)
                        from partner_count
                        """, String.class))
                .isEqualTo("ambulance W05999003 01 7, ambulance W05999001 04 5, fire W01999001 01 6");
        assertThat(load("second.csv", second).out()).contains("unchanged");
        assertThat(diogel.run("status").out()).contains("partner-counts").contains("ambulance ward 2025-01 to 2025-03");
        CommandLineRun.Result overlap = diogel.load(
                Files.writeString(folder.resolve("o.csv"), partner("fire,lsoa,W01999002,2025-06,2025-06,1\n")));
        assertThat(overlap.exit()).isEqualTo(2);
        assertThat(overlap.err()).contains("fire lsoa 2025-06 to 2025-06 overlaps 2025-01 to 2025-12, which is loaded");
    }

    @Test
    void notesAndActionsReplaceEachOtherAndWeightsTheirEdition() throws IOException {
        load("named.csv", SmallWorld.NAMED, "--vintage", "2025-01");
        load("actions.csv", ACTIONS);
        load("notes.csv", NOTES);
        load("notes.csv", NOTES.replace("recording,,", "operation,W05999002,"));
        load("weights.csv", WEIGHTS, "--vintage", "2024");
        load("weights.csv", WEIGHTS, "--vintage", "2025");
        load("weights.csv", WEIGHTS.replace("12.5", "13"), "--vintage", "2025");
        assertThat(diogel.one(
                        "select string_agg(area_code || ' ' || status || coalesce(' ' || decision_cy, ''), ', ' order by area_code)"
                                + " from action",
                        String.class))
                .isEqualTo("N01 running, W05999001 planned Parhau");
        assertThat(diogel.one("select string_agg(kind || ' ' || area_code, ', ') from annotation", String.class))
                .isEqualTo("operation W05999002");
        assertThat(diogel.one(
                        "select string_agg(edition || ' ' || weight, ', ' order by edition, weight) from harm_weight",
                        String.class))
                .isEqualTo("2024 0, 2024 12.5, 2024 7000, 2025 0, 2025 13, 2025 7000");
        List<String> before = diogel.content();
        assertThat(diogel.load(folder.resolve("actions.csv"), folder.resolve("notes.csv"))
                        .out())
                .contains("Nothing changed");
        assertThat(diogel.content()).isEqualTo(before);
    }

    @Test
    void theSamplesNotesGoWithItAndWeightsStay() throws IOException {
        CommandLineRun sample = new CommandLineRun(TestPostgis.fresh());
        Path invented = Files.createDirectory(folder.resolve("invented"));
        for (String name : List.of("wards.geojson", "lsoas.geojson", "population.csv", "wimd.csv", "2025-01.csv")) {
            Files.writeString(
                    invented.resolve(name),
                    Files.readString(world.path(name))
                            .replace("W0599900", "SW000")
                            .replace("W0199900", "SL000")
                            .replace("Test Police", "SAMPLE Constabulary"));
        }
        Files.writeString(invented.resolve("counts.csv"), partner("ambulance,ward,SW0001,2025-01,2025-03,4\n"));
        Files.writeString(invented.resolve("named.csv"), SmallWorld.NAMED);
        Files.writeString(invented.resolve("actions.csv"), ACTIONS.replace("W0599900", "SW000"));
        assertThat(sample.load(invented).exit()).isZero();
        Path notes = Files.writeString(folder.resolve("notes.csv"), NOTES);
        Path weights = Files.writeString(folder.resolve("weights.csv"), WEIGHTS);
        assertThat(sample.load(notes).out()).doesNotContain("sample was removed");
        assertThat(sample.run("load", weights.toString(), "--vintage", "2024").exit())
                .isZero();

        CommandLineRun.Result real = sample.load(world.folder());
        assertThat(real.out()).contains("the invented sample was removed");
        assertThat(sample.one("""
                        select (select count(*) from partner_count) + (select count(*) from annotation) + (select count(*) from action)
                               + (select count(*) from boundary_set where sample or kind = 'named')
                        """, Integer.class)).isZero();
        assertThat(sample.one("select count(*) from harm_weight", Integer.class))
                .isEqualTo(3);
        assertThat(sample.content())
                .filteredOn(line -> !line.startsWith("harm") && !line.startsWith("version"))
                .isEqualTo(diogel.content().stream()
                        .filter(line -> !line.startsWith("version"))
                        .toList());
    }
}
