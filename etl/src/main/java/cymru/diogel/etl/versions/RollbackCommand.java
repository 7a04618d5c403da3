package cymru.diogel.etl.versions;

import cymru.diogel.etl.Home;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.Version;
import cymru.diogel.geodata.database.Versions;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rollback [N] --reason "…"}: serves an earlier version again, exactly as it was. */
@Command(name = "rollback", description = "Serves an earlier version again, exactly as it was.")
public final class RollbackCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(
            paramLabel = "N",
            arity = "0..1",
            description = "the version; without it the one that the last load was made from")
    private @Nullable Long number;

    @Option(names = "--reason", required = true, description = "why, in words; it is kept")
    @SuppressWarnings("NullAway.Init")
    private String reason;

    public RollbackCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        Reason.check(reason);
        spec.commandLine().getOut().println(VersionList.change(home, this::goBack));
        return 0;
    }

    private String goBack(VersionList list) {
        Version served = list.served();
        long target = number == null ? before(list, served) : number;
        Version version = list.kept(target);
        if (version.number() >= served.number() || version.publishedAt() == null) {
            throw new BadInput("rollback: expected a version that was served before version " + served.number()
                    + ", got " + target + (version.served() ? ", which is served" : ""));
        }
        Versions.goBack(list.handle(), version.number(), reason);
        List<Version> behind = list.versions().stream()
                .filter(one -> one.number() > version.number() && one.state() == Version.State.PUBLISHED)
                .toList();
        return "Served again is data version " + version.number() + ", as it was. Withdrawn: "
                + VersionList.numbers(behind) + "; './diogel publish " + served.number()
                + " --reason \"…\"' goes forward again.";
    }

    /** A version over the same tables, such as that of a list's publication, has nothing to take back. */
    private static long before(VersionList list, Version served) {
        return Versions.line(list.handle(), served.number()).stream()
                .filter(one -> !one.tables().equals(served.tables()))
                .map(Version::number)
                .findFirst()
                .orElseThrow(() -> new BadInput(
                        "version " + served.number() + " holds the first data: there is none to go back to"));
    }
}
