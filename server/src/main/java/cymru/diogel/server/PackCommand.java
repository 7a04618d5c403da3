package cymru.diogel.server;

import cymru.diogel.geodata.database.Database;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.hotspots.AreaAnswer;
import cymru.diogel.server.hotspots.Hotspots;
import cymru.diogel.server.hotspots.HotspotsToTake;
import cymru.diogel.server.http.Download;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.needs.NeedsAnswer;
import cymru.diogel.server.pack.Packs;
import cymru.diogel.server.version.Snapshots;
import cymru.diogel.server.version.Versioned;
import cymru.diogel.server.wards.WardsToTake;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pack}: writes the quarterly pack, the bytes that the server would answer with, without a server. */
@Command(name = "pack", description = "Writes the quarterly pack as a tagged PDF.", mixinStandardHelpOptions = true)
final class PackCommand implements Callable<Integer> {
    private static final Logger log = LoggerFactory.getLogger("access");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--quarter", description = "such as 2025Q3; the last whole one where it is not given")
    private @Nullable String quarter;

    @Option(names = "--lang", description = "cy, en or both; both where it is not given")
    private @Nullable String lang;

    @Option(names = "--definition", description = "as in /api/definitions")
    private @Nullable String definition;

    @Option(
            names = "--sections",
            description = "map,top,change,quarters,wards,night,actions,method,table; all where it is not given")
    private @Nullable String sections;

    @Option(
            names = "--wards",
            description = "how many of the first wards have a page, 1 to 20; 10 where it is not given")
    private @Nullable String wards;

    @Option(
            names = "--out",
            defaultValue = ".",
            paramLabel = "FILE|FOLDER",
            description = "where the file is written; here where it is not given")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--force", description = "replaces a file that is there")
    private boolean force;

    PackCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    /** What makes packs of the counts that come through a door. */
    static Packs packs(CountDoor door, Hotspots hotspots) {
        return new Packs(
                new HotspotsToTake(hotspots), new WardsToTake(door), new AreaAnswer(hotspots), new NeedsAnswer(door));
    }

    @Override
    public Integer call() {
        ServerConfig config = ServerConfig.from(environment, null, null);
        CountDoor door = new CountDoor(config.role());
        Function<Snapshots, Versioned<Representation>> file =
                packs(door, new Hotspots(door)).file(Params.of(given(), Packs.PARAMETERS));
        Database.Use use = new Database.Use("diogel-pack", 2, PATIENCE, config.statementTimeout());
        try (Database database = Database.open(config.database(), use)) {
            Representation made = file.apply(new Snapshots(database.jdbi())).value();
            Download download = made.download();
            if (download == null) {
                throw new IllegalStateException("a pack has a name");
            }
            Path written = WholeFile.write(out, download.fileName(), made.plain(), force);
            log.info("{} by pack, to {}", download.told(), written);
            spec.commandLine().getOut().println(written);
            return 0;
        }
    }

    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        put(given, "quarter", quarter);
        put(given, "lang", lang);
        put(given, "definition", definition);
        put(given, "sections", sections);
        put(given, "wards", wards);
        return given;
    }

    private static void put(Map<String, String> given, String name, @Nullable String value) {
        if (value != null) {
            given.put(name, value);
        }
    }
}
