package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.TestPostgis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Loads of a small world into a real PostGIS. */
class LoadIT {
    private final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());

    private SmallWorld world;

    @BeforeEach
    void loadTheWorld(@TempDir Path folder) {
        world = new SmallWorld(folder);
        CommandLineRun.Result result = diogel.load(folder);
        assertThat(result.err()).doesNotContain("diogel: ");
        assertThat(result.exit()).isZero();
    }

    @Test
    void residentsAreApportionedByAreaInWholePeople() {
        assertThat(diogel.one("""
                        select string_agg(a.code || ' ' || p.residents, ', ' order by a.code)
                        from area_population p join area a using (area_id) join boundary_set s using (boundary_set_id)
                        where s.kind = 'ward'
                        """, String.class))
                // LSOA 1 has 1,301 over 1 km² and 0.3 km²; LSOA 2 has 1,701 over 0.7 km² and 1 km².
                .isEqualTo("W05999001 1001, W05999002 1000, W05999003 1001");
        assertThat(diogel.one("select sum(residents) from area_population", Integer.class))
                .as("of wards, and of LSOAs as published")
                .isEqualTo(2 * (1301 + 1701));
    }

    @Test
    void sliversAndLsoasOfAnotherPlaceLendNobody() {
        Path lsoas = world.write(
                "lsoas.geojson",
                SmallWorld.collection(
                        "EPSG::27700",
                        // Half a metre of its kilometre is in the second ward: 0.05 %, a border digitised twice.
                        SmallWorld.feature(
                                "\"LSOA21CD\":\"W01999001\",\"LSOA21NM\":\"West\"",
                                SmallWorld.square(240000, 241000).replace("[241000,", "[241000.5,")),
                        SmallWorld.feature(
                                "\"LSOA21CD\":\"W01999002\",\"LSOA21NM\":\"East\"", SmallWorld.square(241000, 243000)),
                        // A tenth of it is in the third ward: it belongs to whoever is next door.
                        SmallWorld.feature(
                                "\"LSOA21CD\":\"W01999003\",\"LSOA21NM\":\"Next\"",
                                SmallWorld.square(242900, 243900))));
        Path residents = world.write("population.csv", """
                lsoa21_code,usual_residents_census2021_ts021
                W01999001,1301
                W01999002,1701
                W01999003,1000
                """);
        assertThat(diogel.load(lsoas, residents).exit()).isZero();
        assertThat(diogel.one("""
                        select string_agg(w.code || ' ' || l.code || ' ' || s.residents, ', ' order by w.code, l.code)
                        from lsoa_ward s join area w on w.area_id = s.ward_id join area l on l.area_id = s.lsoa_id
                        """, String.class))
                .isEqualTo("W05999001 W01999001 1301, W05999002 W01999002 851, W05999003 W01999002 850");
    }

    @Test
    void aWardsDeprivationIsTheShareOfItsResidentsAndLsoasAndItsWorstLsoa() {
        assertThat(diogel.one("""
                        select d.residents_10 || ' of ' || d.residents || ', ' || d.lsoas_10 || ' of ' || d.lsoas || ', ' || d.worst_lsoa || ' '
                               || d.worst_rank || '-' || d.best_rank
                        from area_deprivation d join area a on a.area_id = d.area_id
                        where a.code = 'W05999002' and d.edition = 'wimd-2025' and d.domain = 'overall'
                        """, String.class)).isEqualTo("300 of 1000, 1 of 2, W01999001 100-1500");
    }

    @Test
    void incidentsArePlacedAndCounted() {
        CommandLineRun.Result status = diogel.run("status");
        assertThat(status.out())
                .contains("5 rows: 2 in a ward, 1 outside, 2 without a place, 0 rejected; 0 superseded");
        assertThat(diogel.one("""
                        select string_agg(kind || ' ' || code || ' ' || incidents, ', ' order by kind)
                        from (select s.kind, a.code, sum(c.incidents) as incidents
                              from area_month_count c join area a using (area_id) join boundary_set s using (boundary_set_id)
                              group by 1, 2) counted
                        """, String.class)).isEqualTo("cell H24391988 2, lsoa W01999001 2, ward W05999001 2");
    }

    @Test
    void anLsoasDeprivationIsItsOwnRankAndACellsThatOfTheLsoaRoundItsCentre() {
        assertThat(diogel.one("""
                        select string_agg(a.code || ': ' || d.residents_10 || ' of ' || d.residents || ', ' || d.lsoas_10 || ' of '
                                          || d.lsoas || ', ' || d.worst_lsoa || ' ' || d.worst_rank, '; ' order by a.code)
                        from deprivation_of_area d join area a using (area_id) join boundary_set s using (boundary_set_id)
                        where s.kind <> 'ward' and d.domain = 'overall'
                        """, String.class))
                .isEqualTo("H24391988: 0 of 0, 1 of 1, W01999001 100; W01999001: 1301 of 1301, 1 of 1, W01999001 100;"
                        + " W01999002: 0 of 1701, 0 of 1, W01999002 1500");
    }

    @Test
    void cellsComeAndGoWithTheIncidentsInThem() {
        assertThat(diogel.one("""
                        select a.code || ' ' || a.county_code || ' ' || round(a.area_m2) || ' ' || string_agg(h.band::text, ',' order by h.band)
                        from area a join boundary_set s using (boundary_set_id) join area_shape h using (area_id)
                        where s.kind = 'cell' group by a.area_id
                        """, String.class)).isEqualTo("H24391988 W06999001 22500 3,4");
        Path elsewhere = world.write(
                "2025-01.csv",
                SmallWorld.POLICE_HEADINGS + SmallWorld.police("aa", "2025-01", "-4.305,51.860256", "Drugs"));
        assertThat(diogel.load(elsewhere).exit()).isZero();
        assertThat(diogel.one("""
                        select string_agg(a.code, ' ') from area a join boundary_set s using (boundary_set_id) where s.kind = 'cell'
                        """, String.class)).isNotEqualTo("H24391988").hasSize(9);
    }

    @Test
    void theSameAgainChangesNothingButTheLog() {
        List<String> before = diogel.content();
        int logged = diogel.one("select count(*) from load_log", Integer.class);
        CommandLineRun.Result again = diogel.load(world.folder());
        assertThat(again.out()).contains("unchanged").contains("Nothing changed");
        assertThat(diogel.content()).isEqualTo(before);
        assertThat(diogel.one("select count(*) from load_log", Integer.class)).isEqualTo(2 * logged);
    }

    @Test
    void loadedAnewTheContentIsTheSame() {
        List<String> before = diogel.content();
        assertThat(diogel.run("load", "--again", world.folder().toString()).exit())
                .isZero();
        List<String> after = diogel.content();
        assertThat(after.subList(0, after.size()))
                .filteredOn(line -> !line.startsWith("version"))
                .isEqualTo(before.stream()
                        .filter(line -> !line.startsWith("version"))
                        .toList());
    }

    @Test
    void aMonthLoadedAgainReplacesThatMonthAlone() {
        Path february = world.write(
                "2025-02.csv",
                SmallWorld.POLICE_HEADINGS + SmallWorld.police("dd", "2025-02", SmallWorld.IN_FIRST_WARD, "Drugs"));
        assertThat(diogel.load(february).exit()).isZero();
        Path january = world.write(
                "2025-01.csv",
                SmallWorld.POLICE_HEADINGS + SmallWorld.police("ee", "2025-01", SmallWorld.IN_FIRST_WARD, "Robbery"));
        assertThat(diogel.load(january).exit()).isZero();
        assertThat(diogel.one("select string_agg(crime_id, ' ' order by crime_id) from incident", String.class))
                .isEqualTo("dd ee");
        // The first January is not served any more, so loading its bytes again is a change again.
        new SmallWorld(world.folder());
        assertThat(diogel.load(world.path("2025-01.csv")).out()).contains("Served from now on");
        assertThat(diogel.one("select count(*) from incident", Integer.class)).isEqualTo(6);
    }

    @Test
    void aCrimeIdCountsOnceByTheLatestMonthAndRowsWithoutOneAreNeverMerged() {
        Path march = world.write(
                "2025-03.csv",
                SmallWorld.POLICE_HEADINGS
                        + SmallWorld.police("bb", "2025-03", SmallWorld.IN_FIRST_WARD, "Violence and sexual offences")
                        + SmallWorld.police("", "2025-03", SmallWorld.IN_FIRST_WARD, "Anti-social behaviour")
                        + SmallWorld.police("", "2025-03", SmallWorld.IN_FIRST_WARD, "Anti-social behaviour"));
        assertThat(diogel.load(march).exit()).isZero();
        assertThat(diogel.run("status").out())
                .contains("5 rows: 2 in a ward, 1 outside, 2 without a place, 0 rejected; 1 superseded");
        assertThat(diogel.one(
                        "select string_agg(to_char(month, 'MM') || ' ' || title_en || ' ' || incidents, ', ' order by month, title_en)"
                                + " from area_month_count join crime_type using (crime_type_id) join area using (area_id)"
                                + " where code like 'W05%'",
                        String.class))
                .isEqualTo(
                        "01 Violence and sexual offences 1, 03 Anti-social behaviour 2, 03 Violence and sexual offences 1");
    }

    @Test
    void newWardsPlaceTheIncidentsThatAreThereAlready() {
        Path moved = world.write(
                "wards.geojson",
                SmallWorld.wards(
                        SmallWorld.square(239000, 240100),
                        SmallWorld.square(240100, 242000),
                        SmallWorld.square(242000, 243000)));
        assertThat(diogel.load(moved).exit()).isZero();
        assertThat(diogel.one(
                        "select a.code || ' ' || sum(c.incidents) from area_month_count c join area a on a.area_id = c.area_id"
                                + " where a.code like 'W05%' group by a.code",
                        String.class))
                .isEqualTo("W05999002 2");
    }

    @Test
    void packedFilesAreReadAndOthersAreLeftOutAloud(@TempDir Path folder) throws Exception {
        Path gz = folder.resolve("wards.bin");
        try (GZIPOutputStream out = new GZIPOutputStream(Files.newOutputStream(gz))) {
            out.write(Files.readAllBytes(world.path("wards.geojson")));
        }
        Path zip = folder.resolve("police.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("2025-05/2025-05-test-street.csv"));
            out.write(
                    (SmallWorld.POLICE_HEADINGS + SmallWorld.police("zz", "2025-05", SmallWorld.IN_FIRST_WARD, "Drugs"))
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            out.putNextEntry(new ZipEntry("2025-05/2025-05-test-outcomes.csv"));
            out.write(
                    "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA name,Outcome type\n"
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        CommandLineRun.Result result = diogel.load(gz, zip);
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .contains("wards 2022-12  3 rows, unchanged")
                .contains("Test Police 2025-05  1 rows: 1 in a ward")
                .contains("outcomes.csv is a file of outcomes, which Diogel does not use");
    }

    @Test
    void rejectedRowsMayBeAcceptedAndAreKeptOnRecord() {
        Path file = world.write(
                "2025-06.csv",
                SmallWorld.POLICE_HEADINGS
                        + SmallWorld.police("ok", "2025-06", SmallWorld.IN_FIRST_WARD, "Drugs")
                        + SmallWorld.police("no", "2025-06", SmallWorld.IN_FIRST_WARD, "Witchcraft"));
        assertThat(diogel.load(file).exit()).isEqualTo(2);
        CommandLineRun.Result result = diogel.run("load", "--accept-rejected", "1", file.toString());
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("2 rows: 1 in a ward, 0 outside, 0 without a place, 1 rejected");
        assertThat(diogel.one("select line || ' ' || reason from rejection", String.class))
                .isEqualTo("3 Crime type: expected one that data.police.uk uses, got 'Witchcraft'");
    }

    @Test
    void theTotalOfPoliceFilesTellsOfThemAlone() {
        Path june = world.write(
                "2025-06.csv",
                SmallWorld.POLICE_HEADINGS + SmallWorld.police("f", "2025-06", SmallWorld.IN_FIRST_WARD, "Drugs"));
        Path july = world.write(
                "2025-07.csv",
                SmallWorld.POLICE_HEADINGS + SmallWorld.police("g", "2025-07", SmallWorld.IN_FIRST_WARD, "Drugs"));
        Path residents = world.write(
                "population.csv", "lsoa21_code,usual_residents_census2021_ts021\nW01999001,1301\nW01999002,many\n");
        CommandLineRun.Result result =
                diogel.run("load", "--accept-rejected", "1", june.toString(), july.toString(), residents.toString());
        assertThat(result.exit()).isZero();
        assertThat(result.out())
                .contains("police in all  2 rows: 2 in a ward, 0 outside, 0 without a place, 0 rejected")
                .contains("population census-2021  2 rows, 1 rejected");
    }

    @Test
    void aRingThatOnlyTouchesItselfIsMendedAndKeepsItsLand() {
        // A dent in the first ward whose tip comes back to the border: the ring meets itself at (240500, 220000).
        String touching = "[240000,220000],[240500,220000],[241000,220000],[241000,221000],[240600,221000],"
                + "[240500,220000],[240400,221000],[240000,221000],[240000,220000]";
        Path wards = world.write(
                "wards.geojson",
                SmallWorld.wards(touching, SmallWorld.square(241000, 242000), SmallWorld.square(242000, 243000)));
        CommandLineRun.Result result = diogel.load(wards);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("invalid outlines were mended: W05999001 Un");
        assertThat(diogel.one("select area_m2 from area where code = 'W05999001'", Double.class))
                .isEqualTo(900_000);
    }

    @Test
    void aRingThatCrossesItselfIsMendedOnlyWhenAsked() {
        String bowtie = "[240000,220000],[241000,221000],[241000,220000],[240000,221000],[240000,220000]";
        Path wards = world.write(
                "wards.geojson",
                SmallWorld.wards(bowtie, SmallWorld.square(241000, 242000), SmallWorld.square(242000, 243000)));
        assertThat(diogel.load(wards).exit()).isEqualTo(2);
        CommandLineRun.Result asked = diogel.run("load", "--mend", wards.toString());
        assertThat(asked.exit()).isZero();
        assertThat(asked.out()).contains("invalid outlines were mended: W05999001 Un");
        assertThat(diogel.one("select area_m2 from area where code = 'W05999001'", Double.class))
                .isEqualTo(500_000);
    }

    @Test
    void aBoundaryFileThatIsNoCoverageIsToldOfAndLoads() {
        Path gap = world.write(
                "wards.geojson",
                SmallWorld.wards(
                        SmallWorld.square(240000, 241000),
                        SmallWorld.square(240990, 242000),
                        SmallWorld.square(242000, 243000)));
        CommandLineRun.Result result = diogel.load(gap);
        assertThat(result.exit()).isZero();
        assertThat(result.out()).contains("do not match their neighbours'").contains("W05999001 near easting 24");
    }
}
