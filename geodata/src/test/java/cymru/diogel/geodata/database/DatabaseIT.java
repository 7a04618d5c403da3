package cymru.diogel.geodata.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.geodata.BadInput;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;

/** The schema on a real PostGIS: migrations, definitions, and the version that moves with a commit. */
class DatabaseIT {
    @Test
    void aFreshDatabaseHasPostgisAndTheDefinitions() {
        try (Database database = TestPostgis.open(TestPostgis.fresh())) {
            List<String> definitions = database.jdbi()
                    .withHandle(handle -> handle.createQuery("select definition from definition order by 1")
                            .mapTo(String.class)
                            .list());
            assertThat(definitions).contains("police-uk-violence", "police-uk-all");
            int types = database.jdbi().withHandle(handle -> handle.createQuery(
                            "select count(*) from definition_part where definition = 'police-uk-all'")
                    .mapTo(Integer.class)
                    .one());
            assertThat(types).isEqualTo(14);
        }
    }

    @Test
    void openingAgainMovesNoVersion() {
        DatabaseAddress address = TestPostgis.fresh();
        long before;
        try (Database database = TestPostgis.open(address)) {
            before = database.jdbi().withHandle(DataVersion::current);
        }
        try (Database database = TestPostgis.open(address)) {
            assertThat(database.jdbi().withHandle(DataVersion::current)).isEqualTo(before);
        }
    }

    @Test
    void listenersHearOfAVersionOnlyWhenItCommits() throws Exception {
        try (Database database = TestPostgis.open(TestPostgis.fresh());
                var connection = database.pool().getConnection()) {
            try (var statement = connection.createStatement()) {
                statement.execute("listen " + DataVersion.CHANNEL);
            }
            PGConnection listener = connection.unwrap(PGConnection.class);
            database.jdbi().useHandle(handle -> {
                handle.begin();
                DataVersion.move(handle, "a test");
                handle.rollback();
            });
            assertThat(listener.getNotifications(200)).isNullOrEmpty();
            long version = database.jdbi().inTransaction(handle -> DataVersion.move(handle, "a test"));
            assertThat(listener.getNotifications(5000)[0].getParameter()).isEqualTo(Long.toString(version));
        }
    }

    @Test
    void aDatabaseThatIsDownIsSaidInOneSentence() {
        DatabaseAddress nowhere = DatabaseAddress.parse("postgresql://someone:hunter2@127.0.0.1:1/diogel");
        assertThatThrownBy(() -> TestPostgis.open(nowhere))
                .isInstanceOf(BadInput.class)
                .hasMessageContaining("127.0.0.1:1/diogel does not answer")
                .hasMessageNotContaining("hunter2");
    }
}
