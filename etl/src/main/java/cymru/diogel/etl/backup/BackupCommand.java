package cymru.diogel.etl.backup;

import cymru.diogel.etl.Home;
import cymru.diogel.geodata.database.DatabaseCopy;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code backup FILE}: the database and the keys, in one file. */
@Command(name = "backup", description = "Writes the whole database and the keys into one file.")
public final class BackupCommand implements Callable<Integer> {
    private final Home home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "FILE", description = "a new file, such as diogel-2025-09-30.zip")
    private Path file = Path.of("");

    public BackupCommand(Home home) {
        this.home = home;
    }

    @Override
    public Integer call() {
        Manifest manifest = new Backup(DatabaseCopy.of(home.database()), new Keys(home.folder())).to(file);
        spec.commandLine()
                .getOut()
                .printf(
                        Locale.UK,
                        "%s: %,d rows of %,d tables and %,d keys, %,d bytes. Keep it as you keep the database:"
                                + " it holds single crimes and the keys.%n",
                        file,
                        manifest.rows(),
                        manifest.tables().size(),
                        manifest.files().size() - 1,
                        file.toFile().length());
        return 0;
    }
}
