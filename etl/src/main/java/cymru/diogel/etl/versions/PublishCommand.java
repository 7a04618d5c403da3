package cymru.diogel.etl.versions;

import cymru.diogel.etl.Home;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.Version;
import cymru.diogel.geodata.database.Versions;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code publish [N] --reason "…"}: puts a version in service that waits, or that was withdrawn. */
@Command(name = "publish", description = "Puts a version in service that waits, or that was withdrawn.")
public final class PublishCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "N", arity = "0..1", description = "the version; without it the latest that waits")
    private @Nullable Long number;

    @Option(names = "--reason", required = true, description = "why, in words; it is kept")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    @Option(names = "--nevertheless", description = "although it lacks what is served since it was made")
    private boolean nevertheless;

    public PublishCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        Reason.check(reason);
        spec.commandLine().getOut().println(VersionList.change(home, this::publish));
        return 0;
    }

    private String publish(VersionList list) {
        Version served = list.served();
        Version version = number == null ? latestWaiting(list) : list.kept(number);
        if (version.served()) {
            throw new BadInput("version " + version.number() + " is served already");
        }
        if (version.publishedAt() != null && version.number() < served.number()) {
            throw new BadInput("version " + version.number() + " was served before version " + served.number()
                    + ": './diogel rollback " + version.number() + " --reason \"…\"' goes back to it");
        }
        if (!nevertheless && !list.holdsTheServed(version)) {
            throw new BadInput("version " + version.number() + " was made from version " + version.madeFrom()
                    + " and lacks what version " + served.number() + " brought (" + served.why()
                    + "): load its files again, or publish it with --nevertheless");
        }
        Versions.publish(list.handle(), version.number(), reason);
        return "Served from now on as data version " + version.number() + ".";
    }

    private static Version latestWaiting(VersionList list) {
        return list.versions().stream()
                .filter(Version::waits)
                .findFirst()
                .orElseThrow(() -> new BadInput("no version waits to be published"));
    }
}
