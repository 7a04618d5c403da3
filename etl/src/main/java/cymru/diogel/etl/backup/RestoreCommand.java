package cymru.diogel.etl.backup;

import cymru.diogel.etl.Home;
import cymru.diogel.geodata.database.DatabaseCopy;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code restore FILE}: a backup into an empty database, or in place of what is there. */
@Command(name = "restore", description = "Puts a backup into an empty database: all of it, or nothing.")
public final class RestoreCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "made by backup")
    private Path file = Path.of("");

    @Option(names = "--replace", description = "in place of what the database holds, which is lost")
    private boolean replace;

    public RestoreCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        if (!file.toFile().isFile()) {
            throw new cymru.diogel.geodata.BadInput(file + ": there is no such file");
        }
        Manifest manifest = new Restore(DatabaseCopy.of(home.database()), new Keys(home.folder()), replace).from(file);
        // A backup of an older Diogel is brought to the schema of this one.
        home.open().close();
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.UK,
                        "%s of %s is in place: %,d rows of %,d tables and %,d keys.%n",
                        file,
                        manifest.madeAt(),
                        manifest.rows(),
                        manifest.tables().size(),
                        manifest.files().size() - 1);
        return 0;
    }
}
