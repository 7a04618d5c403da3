package cymru.diogel.geodata.database;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Definitions;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the schema of this version: the migrations of {@code db/migration}, then the definitions. */
final class Schema {
    private Schema() {}

    static void migrate(Database database) {
        boolean hasPostgis = database.jdbi().withHandle(handle -> handle.createQuery(
                        "select exists (select from pg_available_extensions where name = 'postgis')")
                .mapTo(Boolean.class)
                .one());
        if (!hasPostgis) {
            throw new BadInput("the database at " + database.address()
                    + " has no PostGIS: expected a PostgreSQL whose server has the postgis extension installed");
        }
        try {
            Flyway.configure()
                    .dataSource(database.pool())
                    .locations("classpath:db/migration")
                    .validateMigrationNaming(true)
                    .loggers("slf4j")
                    .load()
                    .migrate();
        } catch (FlywayException refused) {
            throw new BadInput(
                    "the schema of the database at " + database.address() + " cannot be brought to this version: "
                            + String.valueOf(refused.getMessage())
                                    .lines()
                                    .findFirst()
                                    .orElse("no reason given"),
                    refused);
        }
        Definitions.store(database.jdbi());
    }
}
