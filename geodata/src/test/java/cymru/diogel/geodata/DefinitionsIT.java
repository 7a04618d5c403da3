package cymru.diogel.geodata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.TestPostgis;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the shipped definitions count, and how others stand beside them, on a real PostGIS. */
class DefinitionsIT {
    private static final Database database = TestPostgis.open(TestPostgis.fresh());
    private static final Map<String, String> OWN = Map.of(
            "definition", "knives",
            "position", "1",
            "version", "2",
            "source", "force",
            "proxy", "false",
            "any_flag", "knife",
            "parts", "robbery;violence-with-injury non-domestic",
            "title_en", "Knives",
            "title_cy", "Cyllyll");

    @AfterAll
    static void close() {
        database.close();
    }

    /** Whether a definition counts a code with flags in a month. */
    private static boolean counts(String definition, String code, int traits, String month) {
        return database.jdbi().inTransaction(handle -> {
            handle.execute(
                    "insert into crime_type (source, title_en, title_cy) values ('force', ?, ?) on conflict do nothing",
                    code,
                    code);
            Definitions.tellOut(handle);
            return handle.createQuery("""
                            select exists (
                                select from definition_count join crime_type using (crime_type_id)
                                where definition = :definition and title_en = :code and traits = :traits
                                  and :month::date between first_month and last_month)
                            """)
                    .bind("definition", definition)
                    .bind("code", code)
                    .bind("traits", traits)
                    .bind("month", month + "-01")
                    .mapTo(Boolean.class)
                    .one();
        });
    }

    // Flags: domestic 1, alcohol 2, drugs 4, knife 8, firearm 16.
    @ParameterizedTest(name = "{0} {1} with flags {2} in {3}: {4}")
    @CsvSource({
        "serious-violence,               008/06,  0, 2024-06, true",
        "serious-violence,               008/06,  1, 2024-06, false",
        "serious-violence,               008/06, 24, 2024-06, true",
        "serious-violence,               002/00,  3, 2024-06, false",
        "serious-violence,               001/01,  1, 2024-06, true",
        "serious-violence,               019/08,  1, 2024-06, true",
        "serious-violence,               020/05,  0, 2024-06, true",
        "serious-violence,               034/01,  0, 2024-06, true",
        "serious-violence,               029/00,  0, 2024-06, true",
        "serious-violence,               028/03,  0, 2024-06, false",
        "serious-violence,               105/01,  0, 2024-06, false",
        "serious-violence,               008/73,  0, 2024-06, false",
        "serious-violence,               088/09,  0, 2024-06, false",
        "serious-violence,               066/59,  0, 2024-06, false",
        "serious-violence,               004/04,  0, 2024-06, false",
        "serious-violence,               008/77,  0, 2022-05, false",
        "serious-violence,               008/77,  0, 2022-06, true",
        "serious-violence,               777/77,  0, 2024-06, false",
        "serious-violence-with-domestic, 008/06,  1, 2024-06, true",
        "night-time-economy,             008/06,  0, 2024-06, false",
        "night-time-economy,             008/06,  2, 2024-06, true",
        "night-time-economy,             088/09,  5, 2024-06, true",
        "night-time-economy,             001/01,  2, 2024-06, false",
        "drug-trafficking-possession,    092/30,  0, 2024-06, true",
        "drug-trafficking-possession,    092/50,  0, 2024-06, true",
        "domestic-abuse,                 105/01,  1, 2024-06, true",
        "domestic-abuse,                 105/01,  0, 2024-06, false",
        "domestic-abuse,                 195/94,  9, 2024-06, true",
        "police-uk-violence,             008/06,  0, 2024-06, false",
    })
    void whatIsCounted(String definition, String code, int traits, String month, boolean counted) {
        assertThat(counts(definition, code, traits, month)).isEqualTo(counted);
    }

    @Test
    void noCodeIsInTwoGroupsInOneMonthAndEveryGroupHasCodes() {
        database.jdbi().useHandle(handle -> {
            assertThat(handle.createQuery("""
                            select a.code_pattern from offence_code_group a join offence_code_group b using (code_pattern)
                            where a.valid_from < b.valid_from and coalesce(a.valid_to, 'infinity') >= b.valid_from
                            """).mapTo(String.class).list()).isEmpty();
            assertThat(handle.createQuery(
                                    "select offence_group from offence_group except select offence_group from offence_code_group")
                            .mapTo(String.class)
                            .list())
                    .isEmpty();
            assertThat(handle.createQuery("select count(*) from offence_code_group where reason = ''")
                            .mapTo(Integer.class)
                            .one())
                    .isZero();
        });
    }

    @Test
    void aLoadedDefinitionStaysWhenTheShippedOnesAreStoredAnew() {
        long before = database.jdbi().withHandle(DataVersion::current);
        database.jdbi().useTransaction(handle -> {
            Definitions.add(handle, DefinitionRow.of(heading -> OWN.getOrDefault(heading, "")), load(handle));
            handle.execute("update definition set note_en = 'spoilt' where definition = 'serious-violence'");
            handle.execute("update definition_files set sha256 = 'of another version'");
        });
        Definitions.store(database.jdbi());
        assertThat(database.jdbi().withHandle(DataVersion::current)).isEqualTo(before + 1);
        assertThat(counts("knives", "008/06", 8, "2024-06")).isTrue();
        assertThat(counts("knives", "008/06", 9, "2024-06")).isFalse();
        assertThat(counts("knives", "034/01", 9, "2024-06")).isTrue();
        assertThat(counts("knives", "034/01", 1, "2024-06")).isFalse();
        List<String> order = database.jdbi().withHandle(handle -> handle.createQuery(
                        "select definition from definition where note_en <> 'spoilt' order by position")
                .mapTo(String.class)
                .list());
        assertThat(order)
                .startsWith("serious-violence", "serious-violence-with-domestic")
                .endsWith("knives");
    }

    private static long load(Handle handle) {
        return handle.createQuery("""
                        insert into load_log (dataset, edition, file, sha256, sample, unchanged, rows_read, rows_rejected,
                                              loaded_by, data_version)
                        values ('definitions', 'knives', 'x', 'x', false, false, 1, 0, 'x', 1) returning load_id
                        """).mapTo(Long.class).one();
    }

    @ParameterizedTest(name = "{0} = {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "definition | serious-violence    | definition: expected a name of your own, got 'serious-violence'",
                "definition | Serious Violence    | expected a name of small letters, digits and hyphens, got 'Serious Violence'",
                "source     | police              | source: expected one of force, police.uk, got 'police'",
                "source     | police.uk           | source: expected force, for data.police.uk tells of no flags",
                "any_flag   | gang                | any_flag: expected flags among domestic, alcohol, drugs, knife, firearm, got 'gang'",
                "parts      | robbery;piracy      | got 'piracy'",
                "parts      | robbery;robbery     | parts: expected each part once",
                "parts      | ''                  | parts: expected at least one part",
                "version    | ''                  | version: expected some text",
                "title_cy   | ''                  | title_cy: expected some text",
                "position   | first               | position: expected a whole number, got 'first'",
                "proxy      | maybe               | proxy: expected true or false, got 'maybe'",
                "agreed_on  | 31/01/2025          | agreed_on: expected a day such as 2025-06-30, got '31/01/2025'",
            })
    void whatIsWrongIsSaid(String heading, String value, String sentence) {
        Map<String, String> row = new LinkedHashMap<>(OWN);
        row.put(heading, value);
        assertThatThrownBy(() -> database.jdbi()
                        .useTransaction(handle -> Definitions.add(
                                handle, DefinitionRow.of(name -> row.getOrDefault(name, "")), load(handle))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(sentence);
    }

    /** The Ministry of Justice's list of codes: all but those that name no offence, or no one group, have theirs. */
    @Test
    void nearlyEveryPublishedCodeHasItsGroup() throws Exception {
        Path codes = Path.of(
                Optional.ofNullable(System.getProperty("diogel.realdata")).orElse("none"),
                "offences",
                "home_office_offence_codes_moj.csv");
        Assumptions.assumeTrue(Files.exists(codes), "SKIPPED: the real open data is not at " + codes);
        List<String> unmapped = new ArrayList<>();
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(codes)) {
            database.jdbi().useTransaction(handle -> {
                for (NamedCsvRecord row : rows) {
                    handle.execute(
                            "insert into crime_type (source, title_en, title_cy) values ('force', ?, '') on conflict do nothing",
                            row.getField("ho_stats_code"));
                }
                unmapped.addAll(handle.createQuery("""
                                select title_en from crime_type t where source = 'force'
                                  and not exists (select from crime_type_group g where g.crime_type_id = t.crime_type_id)
                                order by 1
                                """).mapTo(String.class).list());
                handle.rollback();
            });
        }
        assertThat(unmapped)
                .filteredOn(code -> !code.equals("777/77"))
                .containsExactly("000/00", "000/01", "999/49", "999/55", "999/57");
    }
}
