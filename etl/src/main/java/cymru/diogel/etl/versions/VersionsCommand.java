package cymru.diogel.etl.versions;

import cymru.diogel.etl.Home;
import cymru.diogel.geodata.database.Version;
import java.io.PrintWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code versions [N]}: every version of the data, or one with the report of the load that made it. */
@Command(name = "versions", description = "Lists the versions of the data, or shows the report of one.")
public final class VersionsCommand implements Callable<Integer> {
    private static final DateTimeFormatter WHEN =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(ZoneId.systemDefault());

    private final Home home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "N", arity = "0..1", description = "the version to show")
    private @Nullable Long number;

    public VersionsCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        List<Version> versions = VersionList.read(home);
        if (number == null) {
            versions.forEach(version -> out.println(line(version)));
        } else {
            Version version = VersionList.find(versions, number);
            out.println(line(version));
            out.println(version.report() == null ? "It was made by no load." : version.report());
        }
        out.flush();
        return 0;
    }

    private static String line(Version version) {
        return "%5d  %-18s %s by %s%s: %s"
                .formatted(
                        version.number(),
                        state(version),
                        WHEN.format(version.madeAt()),
                        version.madeBy(),
                        version.madeFrom() == null ? "" : " from " + version.madeFrom(),
                        version.why());
    }

    private static String state(Version version) {
        if (version.served()) {
            return "served";
        }
        return switch (version.state()) {
            case STAGED -> version.kept() ? "waits" : "waited, dropped";
            case DISCARDED -> "discarded";
            case PUBLISHED -> version.kept() ? "served before" : "dropped";
            case WITHDRAWN -> version.kept() ? "withdrawn" : "withdrawn, dropped";
        };
    }
}
