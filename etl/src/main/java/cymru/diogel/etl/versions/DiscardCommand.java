package cymru.diogel.etl.versions;

import cymru.diogel.etl.Home;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.Version;
import cymru.diogel.geodata.database.Versions;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code discard N}: throws away a version that waits. */
@Command(name = "discard", description = "Throws away a version that waits to be published.")
public final class DiscardCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "N", description = "the version")
    private long number;

    public DiscardCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        spec.commandLine().getOut().println(VersionList.change(home, this::discard));
        return 0;
    }

    private String discard(VersionList list) {
        Version version = list.kept(number);
        if (version.state() != Version.State.STAGED) {
            throw new BadInput("version " + number + " was published: only a version that waits can be discarded");
        }
        Versions.discard(list.handle(), version);
        return "Version " + number + " is thrown away.";
    }
}
