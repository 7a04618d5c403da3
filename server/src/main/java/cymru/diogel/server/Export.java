package cymru.diogel.server;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.exports.FileFormat;
import cymru.diogel.server.exports.FileRequest;
import cymru.diogel.server.exports.ListToTake;
import cymru.diogel.server.hotspots.Hotspots;
import cymru.diogel.server.hotspots.HotspotsToTake;
import cymru.diogel.server.http.Download;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import cymru.diogel.server.version.Snapshots;
import cymru.diogel.server.wards.WardsToTake;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code export}: writes the file that the server would answer with, without a server. Each parameter of a list is an option. */
@Command(
        name = "export",
        description = "Writes a list as a file: the bytes that the server would answer with.",
        mixinStandardHelpOptions = true)
final class Export implements Callable<Integer> {
    private static final Logger log = LoggerFactory.getLogger("access");
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Option(names = "--format", required = true, description = "${COMPLETION-CANDIDATES}")
    @SuppressWarnings("NullAway.Init")
    private FileFormat format;

    @Option(names = "--out", required = true, paramLabel = "FOLDER|FILE", description = "where the file is written")
    @SuppressWarnings("NullAway.Init")
    private Path out;

    @Option(names = "--list", defaultValue = "hotspots", description = "which list: hotspots or wards")
    @SuppressWarnings("NullAway.Init")
    private String name;

    @Option(names = "--force", description = "replaces a file that is there")
    private boolean force;

    private Export(Map<String, String> environment) {
        this.environment = environment;
    }

    /** The command, with an option for each parameter of each list. */
    static CommandLine command(Map<String, String> environment) {
        CommandLine command = new CommandLine(new Export(environment)).setCaseInsensitiveEnumValuesAllowed(true);
        for (String parameter : parameters()) {
            command.getCommandSpec()
                    .addOption(OptionSpec.builder("--" + parameter)
                            .type(String.class)
                            .paramLabel("VALUE")
                            .description("as in the address; see docs/api.md")
                            .build());
        }
        return command;
    }

    private static Map<String, ListToTake> lists(CountDoor door) {
        return new TreeMap<>(
                Map.of("hotspots", new HotspotsToTake(new Hotspots(door)), "wards", new WardsToTake(door)));
    }

    private static Set<String> parameters() {
        Set<String> names = new TreeSet<>();
        for (FileFormat format : FileFormat.values()) {
            lists(new CountDoor(Role.PARTNER))
                    .values()
                    .forEach(list -> names.addAll(new FileRequest(list, format).parameters()));
        }
        names.remove("v"); // What is loaded now is what is written.
        return names;
    }

    @Override
    public Integer call() {
        ServerConfig config = ServerConfig.from(environment, null, null);
        Map<String, ListToTake> lists = lists(new CountDoor(config.role()));
        ListToTake list = lists.get(name);
        if (list == null) {
            throw new BadInput("--list: expected one of " + String.join(", ", lists.keySet()) + ", got '" + name + "'");
        }
        FileRequest request = new FileRequest(list, format);
        Params params = Params.of(given(), request.parameters());
        Function<Snapshot, Representation> answer = request.asked(params);
        Database.Use use = new Database.Use("diogel-export", 2, PATIENCE, config.statementTimeout());
        try (Database database = Database.open(config.database(), use)) {
            Representation made = new Snapshots(database.jdbi()).read(answer).value();
            Path written = WholeFile.write(out, fileName(made), made.plain(), force);
            log.info(
                    "{} by export, to {}",
                    made.download() == null ? "" : made.download().told(),
                    written);
            spec.commandLine().getOut().println(written);
            return 0;
        }
    }

    private static String fileName(Representation made) {
        Download download = made.download();
        if (download == null) {
            throw new IllegalStateException("a list's file has a name");
        }
        return download.fileName();
    }

    private Map<String, String> given() {
        Map<String, String> given = new TreeMap<>();
        for (String parameter : parameters()) {
            @Nullable String value = spec.commandLine().getParseResult().matchedOptionValue("--" + parameter, null);
            if (value != null) {
                given.put(parameter, value);
            }
        }
        return given;
    }
}
