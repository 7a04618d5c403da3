package cymru.diogel.server;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.server.health.Meters;
import cymru.diogel.server.http.Failures;
import cymru.diogel.server.http.Gate;
import cymru.diogel.server.http.SecurityHeaders;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HttpResponseException;
import java.net.BindException;
import java.util.Map;
import org.eclipse.jetty.server.Connector;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** Javalin and Jetty as Diogel runs them: bounded in threads, header size, body size and idle time. */
final class Web {
    /** More than {@code Answers} lets work or wait, so that a flood leaves threads for /health. */
    private static final int THREADS = 400;

    private static final int IDLE_MS = 30_000;
    private static final int HEADER_BYTES = 16 * 1024;
    private static final int ACCEPT_QUEUE = 1_024;
    private static final long STOP_MS = 10_000;

    private Web() {}

    static Javalin create(ServerConfig config, Routes routes, Meters meters) {
        return Javalin.create(javalin -> {
            javalin.startup.showJavalinBanner = false;
            javalin.startup.showOldJavalinVersionWarning = false;
            javalin.http.compressionStrategy = CompressionStrategy.NONE;
            javalin.http.generateEtags = false;
            javalin.requestLogger.http(new AccessLog(meters)::log);
            javalin.routes.before(Gate::check);
            javalin.routes.exception(Exception.class, Failures::handle);
            // Javalin has a handler of its own for these, which would go before the one above.
            javalin.routes.exception(HttpResponseException.class, Failures::handle);
            javalin.router.javaLangErrorHandler(Failures::handle);
            routes.addTo(javalin.routes);
            jetty(javalin, config);
        });
    }

    private static void jetty(JavalinConfig javalin, ServerConfig config) {
        javalin.jetty.threadPool = new QueuedThreadPool(THREADS, 8, IDLE_MS);
        javalin.jetty.modifyHttpConfiguration(http -> configure(http, config));
        javalin.jetty.addConnector((server, http) -> connector(server, http, config));
        javalin.jetty.modifyServer(server -> {
            server.setStopTimeout(STOP_MS);
            server.setErrorHandler(new JettyProblem());
        });
    }

    private static void configure(HttpConfiguration http, ServerConfig config) {
        Map<String, String> all = SecurityHeaders.with(config.baseMap());
        http.setSendServerVersion(false);
        http.setSendDateHeader(true);
        http.setRequestHeaderSize(HEADER_BYTES);
        http.addCustomizer((request, headers) -> {
            all.forEach(headers::put);
            return request;
        });
    }

    private static Connector connector(Server server, HttpConfiguration http, ServerConfig config) {
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost(config.host());
        connector.setPort(config.port());
        connector.setIdleTimeout(IDLE_MS);
        connector.setAcceptQueueSize(ACCEPT_QUEUE);
        return connector;
    }

    /** The sentence for a port that another program has, or the failure itself. */
    static RuntimeException portTaken(ServerConfig config, RuntimeException failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof BindException) {
                return new BadInput("port " + config.port() + " on " + config.host() + " cannot be had ("
                        + cause.getMessage() + "): stop what uses it or choose another with --port");
            }
        }
        return failure;
    }
}
