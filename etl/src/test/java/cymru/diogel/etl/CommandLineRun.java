package cymru.diogel.etl;

import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Runs the command line as a person would, against one database. */
record CommandLineRun(DatabaseAddress address) {
    /** What a command left: its exit code and what it printed. */
    record Result(int exit, String out, String err) {}

    Result run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Home home = Home.of(Map.of("DIOGEL_DATABASE_URL", address.url(), "DIOGEL_HOME", "target/home"));
        int exit = Main.run(home, new PrintWriter(out, true), new PrintWriter(err, true), arguments);
        return new Result(exit, out.toString(), err.toString());
    }

    Result load(Path... paths) {
        return run(Stream.concat(Stream.of("load"), Stream.of(paths).map(Path::toString))
                .toArray(String[]::new));
    }

    /** One value of the database. */
    <T> T one(String sql, Class<T> type) {
        try (Database database = TestPostgis.open(address)) {
            return database.jdbi()
                    .withHandle(handle -> handle.createQuery(sql).mapTo(type).one());
        }
    }

    /** Every row of every table but the log, so that any change shows; keys that a reload may renew are left out. */
    List<String> content() {
        try (Database database = TestPostgis.open(address)) {
            return database.jdbi().withHandle(handle -> handle.createQuery(Sql.file("content"))
                    .mapTo(String.class)
                    .list());
        }
    }
}
