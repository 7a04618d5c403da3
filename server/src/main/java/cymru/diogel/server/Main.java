package cymru.diogel.server;

import cymru.diogel.geodata.BadInput;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The command line of the server: {@code serve}. */
@Command(
        name = "diogel-server",
        description = "Serves what is loaded.",
        mixinStandardHelpOptions = true,
        subcommands = Main.Serve.class)
public final class Main implements Callable<Integer> {
    private static final int BAD_INPUT = 2;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** Returns while the server runs on: its threads keep the process alive until it is told to stop. */
    public static void main(String[] arguments) {
        int code = commandLine().execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new Main());
        line.setParameterExceptionHandler((failure, given) -> {
            complain(failure.getCommandLine().getErr(), String.valueOf(failure.getMessage()));
            return BAD_INPUT;
        });
        line.setExecutionExceptionHandler((failure, failed, result) -> {
            if (failure instanceof BadInput bad) {
                complain(failed.getErr(), String.valueOf(bad.getMessage()));
                return BAD_INPUT;
            }
            throw failure;
        });
        return line;
    }

    private static void complain(PrintWriter errors, String message) {
        errors.println("diogel: " + message.lines().findFirst().orElse("bad input"));
        errors.flush();
    }

    @Override
    public Integer call() {
        throw new CommandLine.ParameterException(
                spec == null ? commandLine() : spec.commandLine(), "expected the command serve, got none");
    }

    /** Serves until it is told to stop (SIGTERM, SIGINT). */
    @Command(name = "serve", description = "Serves what is loaded.", mixinStandardHelpOptions = true)
    static final class Serve implements Callable<Integer> {
        @Option(names = "--port", description = "0 to 65535; DIOGEL_PORT, or 8080, where it is not given")
        private @Nullable String port;

        @Option(names = "--host", description = "DIOGEL_HOST, or 127.0.0.1, where it is not given")
        private @Nullable String host;

        @Override
        public Integer call() {
            DiogelServer server = DiogelServer.start(ServerConfig.from(System.getenv(), port, host));
            Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
            return 0;
        }
    }
}
