package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;

/** A server on a free loopback port over a given database, and a client that asks it. */
public final class ServerHarness implements AutoCloseable {
    /** Numbers keep the digits that they were sent with. */
    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private final DiogelServer server;

    private ServerHarness(DiogelServer server) {
        this.server = server;
    }

    public static ServerHarness start(DatabaseAddress database, Role role) {
        return start(config(database, role));
    }

    public static ServerHarness start(ServerConfig config) {
        return new ServerHarness(DiogelServer.start(config));
    }

    /** With the pages of another class-path folder than {@code web}. */
    static ServerHarness start(DatabaseAddress database, Role role, String pages) {
        return new ServerHarness(DiogelServer.start(config(database, role), pages));
    }

    public static ServerConfig config(DatabaseAddress database, Role role) {
        return config(database, role, Path.of("target/home"));
    }

    static ServerConfig config(DatabaseAddress database, Role role, Path home) {
        return new ServerConfig(database, "127.0.0.1", 0, role, 4, Duration.ofSeconds(5), 64, home);
    }

    /** Where the server answers, {@code http://127.0.0.1:…}. */
    public String address() {
        return "http://127.0.0.1:" + server.port();
    }

    public int port() {
        return server.port();
    }

    public HttpResponse<String> get(String path, String... headers) {
        return send("GET", path, BodyHandlers.ofString(), headers);
    }

    /** The JSON of an answer that must be 200. */
    public JsonNode json(String path, String... headers) {
        HttpResponse<String> answer = get(path, headers);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        try {
            return JSON.readTree(answer.body());
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    public HttpResponse<byte[]> bytes(String path, String... headers) {
        return send("GET", path, BodyHandlers.ofByteArray(), headers);
    }

    public HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, HttpRequest.BodyPublishers.ofString(body), BodyHandlers.ofString(), headers);
    }

    public <T> HttpResponse<T> send(String method, String path, HttpResponse.BodyHandler<T> body, String... headers) {
        return send(method, path, HttpRequest.BodyPublishers.noBody(), body, headers);
    }

    private <T> HttpResponse<T> send(
            String method,
            String path,
            HttpRequest.BodyPublisher sent,
            HttpResponse.BodyHandler<T> body,
            String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .method(method, sent)
                .timeout(Duration.ofSeconds(30));
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return CLIENT.send(request.build(), body);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
