package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.etl.Main;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Assumptions;

/** Databases filled by the real loaders: the invented sample, and the real open data where it is at hand. */
final class Loaded {
    private static final Path REAL = Path.of(System.getProperty("diogel.realdata", "none"));

    /** What was loaded once in this JVM; every test gets a copy of its own. */
    private static final Map<String, DatabaseAddress> once = new HashMap<>();

    private Loaded() {}

    static DatabaseAddress sample() {
        return copy("sample", () -> List.of("load", "--sample-if-empty"));
    }

    private static DatabaseAddress copy(String name, Supplier<List<String>> arguments) {
        return TestPostgis.copyOf(once.computeIfAbsent(name, missing -> {
            DatabaseAddress address = TestPostgis.fresh();
            load(address, arguments.get().toArray(String[]::new));
            return address;
        }));
    }

    /** Dyfed-Powys: wards, LSOAs, counties, WIMD, residents, and police files of January to September 2025. */
    static DatabaseAddress dyfedPowys() {
        Assumptions.assumeTrue(
                Files.isDirectory(REAL),
                "SKIPPED: the real open data is not at " + REAL + " (set -Ddiogel.realdata=FOLDER)");
        return copy("Dyfed-Powys", Loaded::dyfedPowysFiles);
    }

    private static List<String> dyfedPowysFiles() {
        List<String> arguments = new ArrayList<>(List.of(
                "load",
                real("wards/wd_2022_27700_dyfedpowys.geojson"),
                real("lsoa/lsoa21_4326_dyfedpowys.geojson"),
                real("counties"),
                real("deprivation/wimd-2025-index-and-domain-ranks-by-small-area.csv"),
                real("deprivation/welsh-index-multiple-deprivation-2019-index-and-domain-ranks-by-small-area.csv"),
                real("population")));
        for (int month = 1; month <= 9; month++) {
            arguments.add(real("police/2025-0" + month));
        }
        return arguments;
    }

    static String real(String path) {
        return REAL.resolve(path).toString();
    }

    static void load(DatabaseAddress address, String... arguments) {
        StringWriter said = new StringWriter();
        int exit = Main.run(
                Map.of("DIOGEL_DATABASE_URL", address.url(), "DIOGEL_HOME", "target/home"),
                new PrintWriter(said, true),
                new PrintWriter(said, true),
                arguments);
        assertThat(exit).as(said.toString()).isZero();
    }
}
