package cymru.diogel.geodata.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

/** What stands on tables is taken off while they are filled, and is there again after, doing what it did. */
class TableKeysIT {
    private static final Set<String> TABLES = Set.of("boundary_set", "area", "area_shape");
    private static final String SET = "insert into boundary_set (kind, vintage, publisher, licence, sample)"
            + " values ('ward', '1', 'x', 'x', true)";
    private static final String AREA =
            "insert into area (boundary_set_id, code, name_en, name_cy, geom_27700, area_m2) values (%d, 'W1', 'a', 'a',"
                    + " 'SRID=27700;MULTIPOLYGON(((0 0,1 0,1 1,0 0)))', 1)";

    private static List<String> keys(Handle handle) {
        return TableKeys.all(handle).stream().map(TableKeys.Key::make).sorted().toList();
    }

    @Test
    void theSameKeysStandAfterAndNoneOfThoseTablesMeanwhile() {
        try (Database database = TestPostgis.open(TestPostgis.fresh())) {
            database.jdbi().useTransaction(handle -> {
                DataVersion.pin(handle);
                List<String> before = keys(handle);
                TableKeys.aside(handle, TABLES, () -> {
                    List<String> meanwhile = keys(handle);
                    assertThat(before).containsAll(meanwhile);
                    assertThat(meanwhile)
                            .noneMatch(key -> key.contains("alter table area add"))
                            .noneMatch(key -> key.contains("REFERENCES area("))
                            .noneMatch(key -> key.contains("area_geom_27700"))
                            .anyMatch(key -> key.contains("alter table incident add"))
                            .anyMatch(key -> key.contains("create view"));
                });
                assertThat(keys(handle)).isEqualTo(before);
                handle.execute(SET);
                handle.execute(AREA.formatted(1));
                handle.execute("delete from boundary_set");
                assertThat(handle.select("select count(*) from area")
                                .mapTo(Integer.class)
                                .one())
                        .as("cascades again")
                        .isZero();
            });
        }
    }

    @Test
    void rowsThatAKeyDoesNotAllowFail() {
        try (Database database = TestPostgis.open(TestPostgis.fresh())) {
            assertThatThrownBy(() -> database.jdbi().useTransaction(handle -> {
                        DataVersion.pin(handle);
                        TableKeys.aside(handle, TABLES, () -> handle.execute(AREA.formatted(7)));
                    }))
                    .hasMessageContaining("area_boundary_set_id_fkey");
            assertThatThrownBy(() -> database.jdbi().useTransaction(handle -> {
                        DataVersion.pin(handle);
                        handle.execute(SET);
                        TableKeys.aside(handle, TABLES, () -> {
                            handle.execute(AREA.formatted(1));
                            handle.execute(AREA.formatted(1));
                        });
                    }))
                    .hasMessageContaining("area_boundary_set_id_code_key");
        }
    }
}
