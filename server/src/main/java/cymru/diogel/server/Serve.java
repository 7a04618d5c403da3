package cymru.diogel.server;

import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code serve}: serves until it is told to stop (SIGTERM, SIGINT). */
@Command(name = "serve", description = "Serves what is loaded.", mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {
    private final Map<String, String> environment;

    @Option(names = "--port", description = "0 to 65535; DIOGEL_PORT, or 8080, where it is not given")
    private @Nullable String port;

    @Option(names = "--host", description = "DIOGEL_HOST, or 127.0.0.1, where it is not given")
    private @Nullable String host;

    Serve(Map<String, String> environment) {
        this.environment = environment;
    }

    @Override
    public Integer call() {
        DiogelServer server = DiogelServer.start(ServerConfig.from(environment, port, host));
        Runtime.getRuntime().addShutdownHook(new Thread(server::close, "stop"));
        return 0;
    }
}
