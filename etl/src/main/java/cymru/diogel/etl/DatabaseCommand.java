package cymru.diogel.etl;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.DatabaseAddress;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code db start|stop|url}: the private PostGIS. Start and url print its address, password and all, for DIOGEL_DATABASE_URL. */
@Command(name = "db", description = "The private PostGIS: start, stop, or print its address.")
final class DatabaseCommand {
    private final Home home;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    DatabaseCommand(Home home) {
        this.home = home;
    }

    @Command(description = "Starts it if it does not run, and prints its address.")
    int start() {
        spec.commandLine().getOut().println(home.privatePostgis().start().url());
        return 0;
    }

    @Command(description = "Stops it.")
    int stop() {
        boolean ran = home.privatePostgis().stop();
        spec.commandLine()
                .getOut()
                .println(ran ? "The private PostGIS has stopped." : "The private PostGIS was not running.");
        return 0;
    }

    @Command(name = "url", description = "Prints its address while it runs.")
    int address() {
        DatabaseAddress address = home.privatePostgis()
                .address()
                .orElseThrow(() -> new BadInput("the private PostGIS does not run; start it with './diogel db start'"));
        spec.commandLine().getOut().println(address.url());
        return 0;
    }
}
