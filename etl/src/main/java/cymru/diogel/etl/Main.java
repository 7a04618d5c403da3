package cymru.diogel.etl;

import cymru.diogel.etl.backup.BackupCommand;
import cymru.diogel.etl.backup.RestoreCommand;
import cymru.diogel.etl.fetch.FetchCommand;
import cymru.diogel.etl.fetch.Unreachable;
import cymru.diogel.etl.versions.DiscardCommand;
import cymru.diogel.etl.versions.PublishCommand;
import cymru.diogel.etl.versions.RollbackCommand;
import cymru.diogel.etl.versions.VersionsCommand;
import cymru.diogel.geodata.BadInput;
import java.io.PrintWriter;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the loaders. What a person got wrong is said in one line, with exit code 2. */
@Command(
        name = "diogel",
        description = "Loads boundaries, deprivation, population and violence data into PostGIS.",
        subcommands = {
            LoadCommand.class,
            FetchCommand.class,
            RefreshCommand.class,
            StatusCommand.class,
            VersionsCommand.class,
            PublishCommand.class,
            RollbackCommand.class,
            DiscardCommand.class,
            BackupCommand.class,
            RestoreCommand.class,
            DatabaseCommand.class,
            SampleCommand.class
        },
        synopsisSubcommandLabel = "COMMAND",
        mixinStandardHelpOptions = true)
public final class Main {
    /** A publisher does not answer: nothing is wrong here, and the same command may work later. */
    public static final int UNREACHABLE = 4;

    private Main() {}

    public static void main(String[] arguments) {
        Home home = Home.of(System.getenv());
        // GeoTools unpacks its EPSG database; in the shared temporary folder it would belong to whoever came first.
        System.setProperty("EPSG-HSQL.directory", home.folder().resolve("epsg").toString());
        System.exit(run(
                home,
                new PrintWriter(System.out, true, java.nio.charset.StandardCharsets.UTF_8),
                new PrintWriter(System.err, true, java.nio.charset.StandardCharsets.UTF_8),
                arguments));
    }

    /** Runs one command as the command line would, in a given environment; the exit code. */
    public static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
        return run(Home.of(environment), out, err, arguments);
    }

    /**
     * Runs one command: 0 done, 2 when what was given is not as it must be, 3 loaded but waiting, 4 when a publisher does not answer, 5 when
     * another refresh is under way, 1 when Diogel itself failed.
     */
    static int run(Home home, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine commands = new CommandLine(new Main(), new CommandFactory(home))
                .setOut(out)
                .setErr(err)
                .setExecutionExceptionHandler((failure, command, result) -> {
                    if (failure instanceof BadInput) {
                        err.println("diogel: " + failure.getMessage());
                        return CommandLine.ExitCode.USAGE;
                    }
                    if (failure instanceof Unreachable) {
                        err.println("diogel: " + failure.getMessage());
                        return UNREACHABLE;
                    }
                    throw failure;
                })
                .setParameterExceptionHandler((wrong, given) -> {
                    err.println("diogel: " + wrong.getMessage());
                    return CommandLine.ExitCode.USAGE;
                });
        return commands.execute(arguments);
    }

    /** Gives each command the home it works in. */
    private record CommandFactory(Home home) implements CommandLine.IFactory {
        @Override
        public <K> K create(Class<K> type) throws Exception {
            try {
                return type.getDeclaredConstructor(Home.class).newInstance(home);
            } catch (NoSuchMethodException noHome) {
                return CommandLine.defaultFactory().create(type);
            }
        }
    }
}
