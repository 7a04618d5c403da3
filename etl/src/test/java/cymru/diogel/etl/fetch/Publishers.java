package cymru.diogel.etl.fetch;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;

/**
 * A server that behaves as the publishers' do, on good days and bad: what a path answers is a row of scenes, of which each
 * question takes the next and the last one stays.
 */
final class Publishers implements AutoCloseable {
    private final HttpServer server;
    private final Map<String, Deque<Scene>> scenes = new ConcurrentHashMap<>();

    /** Every question so far: path, query and range. */
    final List<String> asked = Collections.synchronizedList(new ArrayList<>());

    Publishers() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        server.createContext("/", this::answer);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    /** One answer. */
    interface Scene {
        void play(HttpExchange exchange) throws IOException;
    }

    String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    void on(String path, Scene... row) {
        scenes.put(path, new ArrayDeque<>(List.of(row)));
    }

    private void answer(HttpExchange exchange) throws IOException {
        String range = exchange.getRequestHeaders().getFirst("Range");
        asked.add(exchange.getRequestURI() + (range == null ? "" : " " + range));
        Deque<Scene> row =
                scenes.getOrDefault(exchange.getRequestURI().getPath(), new ArrayDeque<>(List.of(status(404))));
        Scene scene = row.size() > 1 ? row.poll() : row.peek();
        try (exchange) {
            scene.play(exchange);
        }
    }

    static Scene status(int status, String... headers) {
        return exchange -> {
            set(exchange, headers);
            exchange.sendResponseHeaders(status, -1);
        };
    }

    static Scene text(String text, String... headers) {
        return exchange -> {
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            set(exchange, headers);
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        };
    }

    /** A file with its ETag: whole, by range, or not at all where the asker has it. */
    static Scene file(byte[] bytes) {
        return exchange -> serve(exchange, bytes, tag(bytes), Integer.MAX_VALUE);
    }

    /** Breaks the connection after so many bytes, having promised all. */
    static Scene cut(byte[] bytes, int after) {
        return exchange -> serve(exchange, bytes, tag(bytes), after);
    }

    /** Hands out so many bytes and then says nothing for a while. */
    static Scene stall(byte[] bytes, int after, long millis) {
        return exchange -> {
            exchange.getResponseHeaders().set("ETag", tag(bytes));
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes, 0, after);
            exchange.getResponseBody().flush();
            pause(millis);
        };
    }

    static String tag(byte[] bytes) {
        return "\"" + Integer.toHexString(java.util.Arrays.hashCode(bytes)) + "\"";
    }

    private static void serve(HttpExchange exchange, byte[] bytes, String tag, int most) throws IOException {
        exchange.getResponseHeaders().set("ETag", tag);
        exchange.getResponseHeaders().set("Accept-Ranges", "bytes");
        if (tag.equals(exchange.getRequestHeaders().getFirst("If-None-Match"))) {
            exchange.sendResponseHeaders(304, -1);
            return;
        }
        String range = exchange.getRequestHeaders().getFirst("Range");
        String wanted = exchange.getRequestHeaders().getFirst("If-Range");
        int from = 0;
        int to = bytes.length - 1;
        boolean part = range != null && (wanted == null || wanted.equals(tag));
        if (part) {
            String[] ends = range.substring("bytes=".length()).split("-", -1);
            from = Integer.parseInt(ends[0]);
            to = ends[1].isEmpty() ? to : Math.min(to, Integer.parseInt(ends[1]));
            exchange.getResponseHeaders().set("Content-Range", "bytes " + from + "-" + to + "/" + bytes.length);
        }
        exchange.sendResponseHeaders(part ? 206 : 200, to - from + 1);
        OutputStream body = exchange.getResponseBody();
        body.write(bytes, from, Math.min(to - from + 1, most));
        body.flush();
        if (to - from + 1 > most) {
            // A client that learns of the break at once may throw away what it had not read yet.
            pause(500);
        }
    }

    static void set(HttpExchange exchange, String... headers) {
        for (int i = 0; i < headers.length; i += 2) {
            exchange.getResponseHeaders().set(headers[i], headers[i + 1]);
        }
    }

    static void pause(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
