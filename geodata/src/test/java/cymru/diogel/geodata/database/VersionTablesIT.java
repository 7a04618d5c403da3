package cymru.diogel.geodata.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** The tables of a new version are those of the one it was made from: columns, keys, views, rows, and where keys go on. */
class VersionTablesIT {
    private static final String COLUMNS = """
            select table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' ' || coalesce(column_default, '-')
                || ' ' || is_identity || ' ' || coalesce(col_description(format('%I.%I', table_schema, table_name)::regclass, ordinal_position), '-')
            from information_schema.columns where table_schema = :schema order by table_name, ordinal_position
            """;

    private static List<String> shape(Handle handle, String schema) {
        handle.execute("select set_config('search_path', ?, true)", schema + ", public");
        List<String> shape = handle.createQuery(COLUMNS)
                .bind("schema", schema)
                .mapTo(String.class)
                .list();
        TableKeys.all(handle).forEach(key -> shape.add(key.make()));
        shape.addAll(handle.createQuery("select conname || ' ' || pg_get_constraintdef(oid) from pg_constraint"
                        + " where contype = 'c' and connamespace = to_regnamespace(:schema) order by 1")
                .bind("schema", schema)
                .mapTo(String.class)
                .list());
        return shape;
    }

    @Test
    void aCopyHasTheSameShapeRowsAndNextKeys() {
        try (Database database = TestPostgis.open(TestPostgis.fresh())) {
            database.jdbi().useTransaction(handle -> {
                handle.execute("insert into boundary_set (kind, vintage, publisher, licence, sample)"
                        + " values ('ward', '1', 'x', 'x', true), ('ward', '2', 'x', 'x', true)");
                handle.execute("delete from boundary_set where vintage = '2'");
                handle.execute("insert into total_month_count values ('2025-01-01', 1, 0, 5, 0)");
                Version next = VersionTables.makeNext(handle, "a test", Set.of("total_month_count"));
                assertThat(next.tables()).isEqualTo("v2");
                assertThat(handle.select("select vintage from boundary_set")
                                .mapTo(String.class)
                                .list())
                        .containsExactly("1");
                assertThat(handle.createQuery("insert into boundary_set (kind, vintage, publisher, licence, sample)"
                                        + " values ('ward', '3', 'x', 'x', true) returning boundary_set_id")
                                .mapTo(Integer.class)
                                .one())
                        .as("the next key after those that were taken")
                        .isEqualTo(3);
                assertThat(handle.select("select count(*) from total_month_count")
                                .mapTo(Integer.class)
                                .one())
                        .as("left empty as asked")
                        .isZero();
                assertThat(handle.select("select count(*) from v1.boundary_set")
                                .mapTo(Integer.class)
                                .one())
                        .as("the copied version is as it was")
                        .isEqualTo(1);
                assertThat(shape(handle, "v2")).hasSizeGreaterThan(200).isEqualTo(shape(handle, "v1"));
            });
        }
    }

    @Test
    void aMigratedShapeIsKnownAndEveryVersionHasTheDefinitions() {
        DatabaseAddress address = TestPostgis.fresh();
        try (Database database = TestPostgis.open(address)) {
            database.jdbi().useTransaction(handle -> VersionTables.makeNext(handle, "a test", Set.of()));
            int shapes = database.jdbi().withHandle(handle -> handle.select("select count(distinct shape) from version")
                    .mapTo(Integer.class)
                    .one());
            assertThat(shapes).isEqualTo(1);
            database.jdbi()
                    .useHandle(handle -> handle.execute("update v2.definition_files set sha256 = 'of yesterday'"));
        }
        try (Database database = TestPostgis.open(address)) {
            database.jdbi().useHandle(handle -> {
                assertThat(handle.select("select sha256 from v2.definition_files")
                                .mapTo(String.class)
                                .one())
                        .isNotEqualTo("of yesterday");
                assertThat(DataVersion.current(handle))
                        .as("what is served is as it was")
                        .isEqualTo(1);
            });
        }
    }
}
