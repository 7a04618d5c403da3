package cymru.diogel.etl;

import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.DatabaseAddress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

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
        return read(handle -> handle.createQuery(sql).mapTo(type).one());
    }

    /** Every row of every table but the log, so that any change shows; keys that a reload may renew are left out. */
    List<String> content() {
        return read(handle ->
                handle.createQuery(Sql.file("content")).mapTo(String.class).list());
    }

    /** Reads what is served, as it is: nothing is brought up to date before. */
    <T> T read(Function<Handle, T> reading) {
        return Jdbi.create(address.jdbcUrl(), address.user(), address.password())
                .inTransaction(handle -> {
                    DataVersion.pin(handle);
                    return reading.apply(handle);
                });
    }
}
