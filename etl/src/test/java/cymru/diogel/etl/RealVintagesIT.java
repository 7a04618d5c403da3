package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.vintages.AreaLookup;
import cymru.diogel.geodata.vintages.Change;
import cymru.diogel.geodata.vintages.Known;
import cymru.diogel.geodata.vintages.Link;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dyfed-Powys in every vintage that there is: wards of 2013, 2022 and 2025, LSOAs of 2011 and 2021, both indices, one lookup. */
class RealVintagesIT {
    private static final CommandLineRun diogel = new CommandLineRun(TestPostgis.fresh());
    private static final Path data = Path.of(System.getProperty("diogel.realdata", "none"));

    private static String printed = "";

    @BeforeAll
    static void load() {
        Assumptions.assumeTrue(
                Files.isDirectory(data),
                "SKIPPED: the real open data is not at " + data + " (set -Ddiogel.realdata=FOLDER)");
        List<String> arguments = new ArrayList<>(List.of("load", "--mend"));
        Stream.of(
                        "wards/wd_2013_topo_W06000008.json",
                        "wards/wd_2013_topo_W06000009.json",
                        "wards/wd_2013_topo_W06000010.json",
                        "wards/wd_2013_topo_W06000023.json",
                        "wards/wd_2022_27700_dyfedpowys.geojson",
                        "wards/wd_2025_4326_dyfedpowys.geojson",
                        "lsoa/lsoa11_27700_dyfedpowys.geojson",
                        "lsoa/lsoa21_4326_dyfedpowys.geojson",
                        "deprivation/welsh-index-multiple-deprivation-2019-index-and-domain-ranks-by-small-area.csv",
                        "deprivation/wimd-2025-index-and-domain-ranks-by-small-area.csv",
                        "lookups/geographr_lookup_lsoa11_lsoa21_ltla22.csv",
                        "population")
                .map(path -> data.resolve(path).toString())
                .forEach(arguments::add);
        for (int month = 1; month <= 9; month++) {
            arguments.add(data.resolve("police/2025-0" + month).toString());
        }
        CommandLineRun.Result result = diogel.run(arguments.toArray(String[]::new));
        assertThat(result.err()).doesNotContain("diogel: ");
        printed = result.out();
    }

    /**
     * Each set of wards gives the force's total. That as many lie in the wards of 2013 as in the others is luck: on the coast, whose
     * outline of 2013 is coarser, one place with four incidents is outside it and two with four are within.
     */
    @ParameterizedTest
    @CsvSource({"wards 2013-12, 231", "wards 2022-12, 204", "wards 2025-12 (served), 204"})
    void everySetOfWardsGivesTheForcesTotal(String set, int areas) {
        assertThat(printed)
                .contains(set + ": " + areas
                        + " areas; of 33,528 incidents 31,671 in one, 431 outside, 1,426 without a place");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2013-12", "2022-12", "2025-12"})
    void countedOnceEachInEverySetOfWards(String vintage) {
        assertThat(diogel.one("""
                        select sum(incidents) from area_month_count join area using (area_id) join boundary_set using (boundary_set_id)
                        where kind = 'ward' and vintage = '%s'
                        """.formatted(vintage), Integer.class)).isEqualTo(31_311);
        assertThat(diogel.one("""
                        select sum(residents) from area_population join area using (area_id) join boundary_set using (boundary_set_id)
                        where kind = 'ward' and vintage = '%s' and population_edition = 'census-2021'
                        """.formatted(vintage), Integer.class)).isEqualTo(515_878);
    }

    @Test
    void eachIndexIsOnItsOwnLsoas() {
        assertThat(diogel.one("""
                        select string_agg(line, ', ' order by line) from (
                            select vintage || ' ' || edition || ' ' || count(*) || ' ' || sum(residents) as line
                            from area_deprivation join area using (area_id) join boundary_set using (boundary_set_id)
                            where kind = 'lsoa' and domain = 'overall' group by vintage, edition) l
                        """, String.class)).isEqualTo("2011 wimd-2019 308 522749, 2021 wimd-2025 306 515878");
    }

    @Test
    void theLookupConservesCountsAndResidents() {
        assertThat(printed)
                .contains("lsoas 2011 to 2021: 296 unchanged, 3 split into 6 by their residents of census-2021,"
                        + " 9 merged into 4; residents 522,749 before, 522,749 after;")
                .contains("nothing is carried over 9 irregular rows (X): E01008187 to E01035637")
                .doesNotContain("refused");
        assertThat(diogel.one("""
                        select string_agg(change || ' ' || n || ' ' || residents, ', ' order by change) from (
                            select change, count(*) as n, sum(residents) as residents from area_succession
                            where change is not null group by change) c
                        """, String.class)).isEqualTo("M 9 11810, S 6 9713, U 296 501226");
        AreaLookup lookup = AreaLookup.of(links());
        Known known = new Known(figures("""
                        select code, residents::integer as figure from area_population join area using (area_id)
                        where population_edition = 'census-2021' and code like 'W01%'
                        """), Map.of());
        Map<String, Integer> residents =
                figures("select lsoa_code as code, residents as figure from population where edition = 'mid-2020'");
        residents.keySet().retainAll(lsoas2011());
        Map<String, Integer> counts = figures("""
                select code, sum(incidents)::integer as figure from area_month_count join area using (area_id)
                join boundary_set using (boundary_set_id) where kind = 'lsoa' and vintage = '2011' group by code
                """);
        for (Map<String, Integer> before : List.of(residents, counts)) {
            Map<String, Integer> after = lookup.carry(before, known);
            assertThat(sum(after)).isEqualTo(sum(before)).isPositive();
        }
        assertThat(sum(residents)).isEqualTo(522_749);
    }

    private static List<String> lsoas2011() {
        return List.copyOf(figures("""
                select code, 1 as figure from area join boundary_set using (boundary_set_id) where kind = 'lsoa' and vintage = '2011'
                """).keySet());
    }

    private static int sum(Map<String, Integer> figures) {
        return figures.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static Map<String, Integer> figures(String sql) {
        Map<String, Integer> figures = new HashMap<>();
        try (Database database = TestPostgis.open(diogel.address())) {
            database.jdbi().useHandle(handle -> handle.createQuery(sql)
                    .map((row, context) -> figures.put(row.getString("code"), row.getInt("figure")))
                    .list());
        }
        return figures;
    }

    private static List<Link> links() {
        try (Database database = TestPostgis.open(diogel.address())) {
            return database.jdbi()
                    .withHandle(handle -> handle.createQuery("select from_code, to_code, change from lsoa_lookup")
                            .map((row, context) -> new Link(
                                    row.getString(1),
                                    row.getString(2),
                                    Change.of(row.getString(3)).orElseThrow()))
                            .list());
        }
    }

    /** A best-fit lookup gives these three no LSOA at all; their residents and ranks are of the LSOAs that they lie in. */
    @ParameterizedTest
    @CsvSource({
        "W05001309, Llannarth, 1736, W01002002 1017, W05000374",
        "W05001312, Llandysilio and Llangrannog, 2600, W01000545 969, W05000378 W05000390",
        "W05001140, Llanbrynmair, 1629, W01000452 678, W05000288 W05000309"
    })
    void wardsThatABestFitLeavesEmptyAreRight(
            String code, String name, int residents, String worst, String predecessors) {
        assertThat(diogel.one("""
                        select a.name_en || ' ' || d.residents || ' ' || d.worst_lsoa || ' ' || d.worst_rank
                        from area_deprivation d join area a using (area_id) join boundary_set s using (boundary_set_id)
                        where s.vintage = '2022-12' and a.code = '%s' and d.edition = 'wimd-2025' and d.domain = 'overall'
                        """.formatted(code), String.class)).isEqualTo(name + " " + residents + " " + worst);
        assertThat(diogel.one("""
                        select count(distinct c.month) from area_month_count c join area a using (area_id)
                        join boundary_set s using (boundary_set_id) where s.vintage = '2022-12' and a.code = '%s'
                        """.formatted(code), Integer.class))
                .as("months with incidents, by their points")
                .isPositive();
        assertThat(diogel.one("""
                        select string_agg(f.code, ' ' order by f.code) from area_succession u join area f on f.area_id = u.from_id
                        join area t on t.area_id = u.to_id join boundary_set s on s.boundary_set_id = t.boundary_set_id
                        where s.vintage = '2022-12' and t.code = '%s'
                        """.formatted(code), String.class)).isEqualTo(predecessors);
    }

    @Test
    void everyWardHasSuccessorsAndEveryResidentGoesToOne() {
        assertThat(diogel.one("""
                        select string_agg(line, ', ' order by line) from (
                            select s.vintage || ' ' || count(distinct from_id) || ' to ' || count(distinct to_id) || ' ' || sum(residents) as line
                            from area_succession join area f on f.area_id = from_id
                            join boundary_set s on s.boundary_set_id = f.boundary_set_id
                            where s.kind = 'ward' group by s.vintage) l
                        """, String.class)).isEqualTo("2013-12 231 to 204 515878, 2022-12 204 to 204 515878");
        // Of the 2025 set only these have less than 99 % in common with any ward of 2022.
        assertThat(diogel.one("""
                        select string_agg(name_en, ', ' order by name_en) from (
                            select t.name_en from area_succession u join area t on t.area_id = u.to_id
                            join boundary_set s on s.boundary_set_id = t.boundary_set_id
                            where s.vintage = '2025-12' group by t.area_id, t.name_en
                            having max(least(from_share, to_share)) < 0.99) c
                        """, String.class)).isEqualTo("Brecon East, Brecon West, Elli");
    }
}
