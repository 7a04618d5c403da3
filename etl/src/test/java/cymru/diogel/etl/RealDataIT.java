package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.TestPostgis;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.postgis.jdbc.jts.JtsGeometry;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.coverage.CoverageValidator;
import org.locationtech.jts.geom.Geometry;
import org.postgresql.PGConnection;

/** The published figures of Dyfed-Powys, from the files as published. */
class RealDataIT {
    private static final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());
    private static final Path data = Path.of(System.getProperty("diogel.realdata", "none"));

    private static String printed = "";

    @BeforeAll
    static void load() {
        Assumptions.assumeTrue(
                Files.isDirectory(data),
                "SKIPPED: the real open data is not at " + data + " (set -Ddiogel.realdata=FOLDER)");
        CommandLineRun.Result result = diogel.load(
                data.resolve("wards/wd_2022_27700_dyfedpowys.geojson"),
                data.resolve("lsoa/lsoa21_4326_dyfedpowys.geojson"),
                data.resolve("counties"),
                data.resolve(
                        "deprivation/welsh-index-multiple-deprivation-2019-index-and-domain-ranks-by-small-area.csv"),
                data.resolve("deprivation/wimd-2025-index-and-domain-ranks-by-small-area.csv"),
                data.resolve("population"),
                data.resolve("police/2025-01"),
                data.resolve("police/2025-02"),
                data.resolve("police/2025-03"),
                data.resolve("police/2025-04"),
                data.resolve("police/2025-05"),
                data.resolve("police/2025-06"),
                data.resolve("police/2025-07"),
                data.resolve("police/2025-08"),
                data.resolve("police/2025-09"));
        assertThat(result.err()).doesNotContain("diogel: ");
        printed = result.out();
    }

    @Test
    void wardsByCounty() {
        assertThat(diogel.one("""
                        select string_agg(county_name_en || ' ' || n, ', ' order by county_name_en)
                        from (select county_name_en, count(*) as n from area join boundary_set using (boundary_set_id)
                              where kind = 'ward' group by 1) c
                        """, String.class))
                .isEqualTo("Carmarthenshire 51, Ceredigion 34, Pembrokeshire 59, Powys 60");
        assertThat(areas("lsoa")).isEqualTo(306);
        assertThat(areas("county")).isEqualTo(361);
    }

    private static int areas(String kind) {
        return diogel.one(
                "select count(*) from area join boundary_set using (boundary_set_id) where kind = '" + kind + "'",
                Integer.class);
    }

    @Test
    void everyResidentIsInAWard() {
        assertThat(residents("ward")).isEqualTo("515878 in 204, none in 0");
        assertThat(residents("lsoa")).isEqualTo("515878 in 306, none in 0");
    }

    private static String residents(String kind) {
        return diogel.one("""
                select sum(residents) || ' in ' || count(*) || ', none in ' || count(*) filter (where residents = 0)
                from area_population join area using (area_id) join boundary_set using (boundary_set_id)
                where population_edition = 'census-2021' and kind = '%s'
                """.formatted(kind), String.class);
    }

    @Test
    void everyIncidentOfAWardIsInACell() {
        // 31,671 rows in a ward less those that a later month's file supersedes; one of them lies on no LSOA.
        assertThat(counted("ward")).isEqualTo("31311 in 204");
        assertThat(counted("lsoa")).isEqualTo("31310 in 306");
        assertThat(counted("cell")).isEqualTo("31311 in 4642");
        assertThat(areas("cell")).isEqualTo(4642);
    }

    private static String counted(String kind) {
        return diogel.one("""
                select sum(incidents) || ' in ' || count(distinct area_id)
                from area_month_count join area using (area_id) join boundary_set using (boundary_set_id)
                where kind = '%s'
                """.formatted(kind), String.class);
    }

    @Test
    void deprivationAsPublished() {
        assertThat(diogel.one(
                        "select count(distinct lsoa_code) from deprivation_rank where edition = 'wimd-2019'",
                        Integer.class))
                .isEqualTo(1909);
        assertThat(diogel.one(
                        "select count(distinct lsoa_code) from deprivation_rank where edition = 'wimd-2025'",
                        Integer.class))
                .isEqualTo(1917);
        assertThat(diogel.one("select count(*) from deprivation_rank", Integer.class))
                .isEqualTo(9 * (1909 + 1917));
        assertThat(diogel.one(
                        "select count(*) from deprivation_of_area where edition = 'wimd-2025' and domain = 'overall'",
                        Integer.class))
                .isEqualTo(204 + 306 + 4642);
    }

    @Test
    void everyPoliceRowIsAccountedFor() {
        assertThat(printed)
                .contains(
                        "police in all  33,528 rows: 31,671 in a ward, 431 outside, 1,426 without a place, 0 rejected")
                .contains("Dyfed-Powys Police 2025-06  4,039 rows: 3,790 in a ward, 48 outside, 201 without a place");
        assertThat(diogel.one(
                        "select count(*) filter (where superseded) || ' ' || count(*) from incident", String.class))
                .isEqualTo("390 33528");
    }

    /** Of the nine months of 2025 here; over all twelve the publisher has 567, 146 of another type and 29 at another place. */
    @Test
    void crimesThatComeBackInALaterMonthAreCountedOnceByTheLatestWord() {
        assertThat(diogel.one("""
                        with told as (
                            select crime_id, month, crime_type_id, place_id, superseded,
                                   row_number() over files as turn, count(*) over (partition by crime_id) as times,
                                   lag(month) over files as month_before, lag(crime_type_id) over files as type_before,
                                   lag(place_id) over files as place_before
                            from incident join police_month using (police_month_id)
                            where crime_id is not null
                            window files as (partition by crime_id order by month, line)
                        )
                        select count(distinct crime_id) filter (where turn > 1) || ' come back, '
                            || count(distinct crime_id) filter (where turn > 1 and crime_type_id <> type_before) || ' of another type, '
                            || count(distinct crime_id) filter (where turn > 1 and place_id is distinct from place_before)
                            || ' at another place, ' || count(*) filter (where month = month_before) || ' within a month, '
                            || count(*) filter (where superseded <> (turn < times)) || ' counted wrong'
                        from told
                        """, String.class))
                .isEqualTo(
                        "386 come back, 121 of another type, 20 at another place, 0 within a month, 0 counted wrong");
    }

    @Test
    void eachPlaceIsInOneWardAtMost() {
        assertThat(diogel.one("""
                        select count(*) from (
                            select p.place_id from place p join area a on ST_Intersects(a.geom_27700, p.geom_27700)
                            join boundary_set s on s.boundary_set_id = a.boundary_set_id and s.kind = 'ward'
                            group by 1 having count(*) > 1) shared
                        """, Integer.class)).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void sharedBordersHaveNoGapAtAnyZoomBand(int band) throws Exception {
        for (String kind : List.of("ward", "lsoa")) {
            List<Geometry> shapes = shapes(kind, band);
            assertThat(shapes).hasSize(kind.equals("ward") ? 204 : 306);
            Geometry[] coverage = shapes.toArray(Geometry[]::new);
            assertThat(CoverageValidator.isValid(coverage))
                    .as("%s, band %d", kind, band)
                    .isTrue();
            double sum = shapes.stream().mapToDouble(Geometry::getArea).sum();
            Geometry union = CoverageUnion.union(coverage);
            assertThat(union.getArea() / sum).isBetween(1 - 1e-9, 1 + 1e-9);
            assertThat(holes(union))
                    .isEqualTo(holes(CoverageUnion.union(shapes(kind, 4).toArray(Geometry[]::new))));
        }
    }

    private static int holes(Geometry union) {
        int holes = 0;
        for (int i = 0; i < union.getNumGeometries(); i++) {
            holes += ((org.locationtech.jts.geom.Polygon) union.getGeometryN(i)).getNumInteriorRing();
        }
        return holes;
    }

    private static List<Geometry> shapes(String kind, int band) throws Exception {
        try (Database database = TestPostgis.open(diogel.address())) {
            return database.jdbi().withHandle(handle -> {
                handle.getConnection().unwrap(PGConnection.class).addDataType("geometry", JtsGeometry.class);
                return handle.createQuery("""
                                select geom_3857 from area_shape join boundary_set using (boundary_set_id)
                                where kind = :kind and band = :band order by area_id
                                """)
                        .bind("kind", kind)
                        .bind("band", band)
                        .map((row, context) -> ((JtsGeometry) row.getObject(1)).getGeometry())
                        .list();
            });
        }
    }
}
