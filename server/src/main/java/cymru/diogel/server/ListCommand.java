package cymru.diogel.server;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.domain.Quarter;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.hotspots.Hotspots;
import cymru.diogel.server.hotspots.HotspotsToTake;
import cymru.diogel.server.http.Json;
import cymru.diogel.server.lists.Publications;
import cymru.diogel.server.lists.PublishedList;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code list}: publishes the targeting list of a quarter for good, and shows, compares and verifies what is published. */
@Command(
        name = "list",
        description = "Publishes the targeting list quarter by quarter.",
        mixinStandardHelpOptions = true)
final class ListCommand implements Runnable {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Map<String, String> environment;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    ListCommand(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "list: expected publish, show, compare or verify, got none");
    }

    @Command(description = "Writes the list of a quarter down for good.", mixinStandardHelpOptions = true)
    void publish(
            @Option(names = "--quarter", required = true, description = "such as 2025Q3") String quarter,
            @Option(names = "--definition") @Nullable String definition,
            @Option(names = "--measure") @Nullable String measure,
            @Option(names = "--level") @Nullable String level,
            @Option(names = "--index") @Nullable String index,
            @Option(names = "--weights") @Nullable String weights,
            @Option(names = "--seed") @Nullable String seed) {
        Map<String, String> asked = new TreeMap<>();
        put(asked, "definition", definition);
        put(asked, "measure", measure);
        put(asked, "level", level);
        put(asked, "index", index);
        put(asked, "weights", weights);
        put(asked, "seed", seed);
        Quarter of = quarter(quarter);
        with(lists -> out().println("Published the list of " + of + ", sealed " + lists.publish(of, asked)));
    }

    @Command(
            description = "Prints a published list as it was published, or which there are.",
            mixinStandardHelpOptions = true)
    void show(@Parameters(arity = "0..1", paramLabel = "QUARTER") @Nullable String quarter) {
        with(lists -> {
            if (quarter == null) {
                lists.all().forEach(list -> out().println(list.quarter() + "  published " + list.at() + " by "
                        + list.by() + "  sealed " + list.seal()));
            } else {
                PublishedList list = lists.find(quarter(quarter));
                out().println(new String(list.content(), StandardCharsets.UTF_8));
            }
        });
    }

    @Command(
            description = "Tells of two published lists which areas were added, stayed, moved or dropped, and why.",
            mixinStandardHelpOptions = true)
    void compare(
            @Parameters(index = "0", paramLabel = "FROM") String from,
            @Parameters(index = "1", paramLabel = "TO") String to) {
        Quarter first = quarter(from);
        Quarter second = quarter(to);
        with(lists -> out().println(new String(Json.bytes(lists.compare(first, second)), StandardCharsets.UTF_8)));
    }

    @Command(
            description =
                    "Looks at every seal, and makes each list again where the files that it was made from are loaded.",
            mixinStandardHelpOptions = true)
    void verify() {
        with(lists -> {
            List<String> complaints = lists.complaints();
            for (PublishedList list : lists.all()) {
                boolean blamed = complaints.stream().anyMatch(complaint -> complaint.startsWith(list.quarter() + ":"));
                out().println(list.quarter() + "  "
                        + (blamed ? "NOT as it was published" : "the seal holds; " + lists.madeAgain(list)));
            }
            if (!complaints.isEmpty()) {
                throw new BadInput(String.join("; ", complaints));
            }
        });
    }

    private void with(Consumer<Publications> action) {
        ServerConfig config = ServerConfig.from(environment, null, null);
        Database.Use use = new Database.Use("diogel-list", 2, PATIENCE, config.statementTimeout());
        try (Database database = Database.open(config.database(), use)) {
            action.accept(new Publications(
                    database.jdbi(), config.home(), role -> new HotspotsToTake(new Hotspots(new CountDoor(role)))));
        }
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private static void put(Map<String, String> asked, String name, @Nullable String value) {
        if (value != null) {
            asked.put(name, value);
        }
    }

    private static Quarter quarter(String text) {
        try {
            return Quarter.parse(text);
        } catch (IllegalArgumentException notAQuarter) {
            throw new BadInput(String.valueOf(notAQuarter.getMessage()), notAQuarter);
        }
    }
}
