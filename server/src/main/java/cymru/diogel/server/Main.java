package cymru.diogel.server;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.server.http.Problem;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line of the server: {@code serve}, {@code export}, {@code list}, {@code pack}. */
@Command(
        name = "diogel-server",
        description = "Serves what is loaded, writes it as files, publishes lists, makes the pack.",
        mixinStandardHelpOptions = true)
public final class Main implements Callable<Integer> {
    private static final int BAD_INPUT = 2;

    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    /** Returns while the server runs on: its threads keep the process alive until it is told to stop. */
    public static void main(String[] arguments) {
        int code = commandLine(System.getenv()).execute(arguments);
        if (code != 0) {
            System.exit(code);
        }
    }

    /** @param environment the settings that the commands read */
    static CommandLine commandLine(Map<String, String> environment) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new Serve(environment))
                .addSubcommand(Export.command(environment))
                .addSubcommand(new ListCommand(environment))
                .addSubcommand(new PackCommand(environment));
        line.setParameterExceptionHandler((failure, given) -> {
            complain(failure.getCommandLine().getErr(), String.valueOf(failure.getMessage()));
            return BAD_INPUT;
        });
        line.setExecutionExceptionHandler((failure, failed, result) -> {
            boolean asked = failure instanceof Problem problem && problem.status() < 500;
            if (asked || failure instanceof BadInput) {
                complain(failed.getErr(), String.valueOf(failure.getMessage()));
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
                spec == null ? new CommandLine(this) : spec.commandLine(),
                "expected the command serve, export, list or pack, got none");
    }
}
