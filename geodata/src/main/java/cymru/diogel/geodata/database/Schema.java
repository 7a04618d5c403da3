package cymru.diogel.geodata.database;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Definitions;
import java.util.List;
import java.util.Objects;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/**
 * Brings a database to the schema of this program: the migrations of {@code db/common} in public, those of {@code db/version} in
 * the tables of every kept version, then the definitions.
 */
final class Schema {
    private final Database database;

    Schema(Database database) {
        this.database = database;
    }

    void migrate() {
        refuse(
                "select not exists (select from pg_available_extensions where name = 'postgis')",
                "has no PostGIS: expected a PostgreSQL whose server has the postgis extension installed");
        refuse(
                "select to_regclass('public.boundary_set') is not null",
                "was filled before versions were kept apart: let Diogel make a new one (drop this one, or set DIOGEL_HOME or"
                        + " DIOGEL_DATABASE_URL to another) and load the files again");
        try {
            run("db/common", "public");
            versions();
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

    private void refuse(String condition, String why) {
        boolean met = database.jdbi()
                .withHandle(handle ->
                        handle.createQuery(condition).mapTo(Boolean.class).one());
        if (met) {
            throw new BadInput("the database at " + database.address() + " " + why);
        }
    }

    /** The served version always, which tells what the newest shape is; others where theirs is another. */
    private void versions() {
        List<Version> kept = database.jdbi().withHandle(Versions::all).stream()
                .filter(Version::kept)
                .toList();
        Version served = kept.stream().filter(Version::served).findFirst().orElseThrow();
        String newest = run("db/version", served.tables());
        kept.stream()
                .filter(version -> !version.shape().equals(newest))
                .map(Version::tables)
                .distinct()
                .forEach(tables -> {
                    run("db/version", tables);
                    database.jdbi()
                            .useHandle(handle ->
                                    handle.execute("update version set shape = ? where tables = ?", newest, tables));
                });
    }

    /** Runs the migrations of a folder in a schema; the last one that it has now. */
    private String run(String folder, String schema) {
        Flyway flyway = Flyway.configure()
                .dataSource(database.pool())
                .locations("classpath:" + folder)
                .schemas(schema)
                .validateMigrationNaming(true)
                .loggers("slf4j")
                .load();
        flyway.migrate();
        return Objects.requireNonNull(flyway.info().current()).getVersion().getVersion();
    }
}
