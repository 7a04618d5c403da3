package cymru.diogel.etl;

import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** The database that fuzzed files are loaded into: a small world of its own, or the one that a property names. */
final class FuzzDatabase {
    static final String NAMED = "diogel.fuzz.database";

    private static final DatabaseAddress address = made();
    private static final Handle handle = Jdbi.create(address.jdbcUrl(), address.user(), address.password())
            .registerArrayType(LocalDate.class, "date")
            .open();

    private FuzzDatabase() {}

    /** One connection for all: every load is rolled back. */
    static Handle handle() {
        return handle;
    }

    static DatabaseAddress address() {
        return address;
    }

    private static DatabaseAddress made() {
        String named = System.getProperty(NAMED);
        if (named != null) {
            return DatabaseAddress.parse(named);
        }
        DatabaseAddress fresh = TestPostgis.fresh();
        try {
            Path folder = Files.createTempDirectory("small-world");
            new SmallWorld(folder);
            CommandLineRun.Result loaded = new CommandLineRun(fresh).load(folder);
            if (loaded.exit() != 0) {
                throw new IllegalStateException(loaded.err());
            }
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
        return fresh;
    }
}
