package cymru.diogel.etl;

import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Database;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code status}: what is loaded. */
@Command(name = "status", description = "Prints what is loaded, from where, and what became of every row.")
final class StatusCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    StatusCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        try (Database database = home.open()) {
            database.jdbi().useTransaction(handle -> {
                DataVersion.pin(handle);
                Status.print(handle, spec.commandLine().getOut());
            });
        }
        return 0;
    }
}
