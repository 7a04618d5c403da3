package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.disclosure.Role;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A version that is gone back to is served again byte for byte, and whoever reads meanwhile never sees two at once. */
class RollbackIT {
    private static final List<String> TAKEN = List.of(
            "/api/hotspots",
            "/api/hotspots.csv?definition=police-uk-violence",
            "/api/hotspots.xlsx",
            "/api/hotspots.geojson",
            "/api/hotspots.gpkg",
            "/api/wards.csv?sort=code",
            "/api/wards.xlsx?sort=code",
            "/api/datasets",
            "/api/loads",
            "/api/quality",
            "/api/needs-assessment",
            "/tiles/wards/8/124/84.mvt",
            "/tiles/lsoas/9/249/169.mvt");

    private static final Pattern VERSION = Pattern.compile("\"data_version\":(\\d+)");

    private final DatabaseAddress world = Loaded.sample();

    @TempDir
    private Path folder;

    private static Map<String, byte[]> taken(ServerHarness server) {
        Map<String, byte[]> taken = new LinkedHashMap<>();
        for (String path : TAKEN) {
            HttpResponse<byte[]> answer = server.bytes(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            taken.put(path, answer.body());
            taken.put(
                    path + " tag",
                    answer.headers().firstValue("ETag").orElse("").getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return taken;
    }

    private static void same(Map<String, byte[]> now, Map<String, byte[]> then) {
        then.forEach((path, bytes) -> assertThat(now.get(path)).as(path).isEqualTo(bytes));
    }

    @Test
    void backAndForwardTheBytesAreTheSameAndNoReaderSeesTwoVersions() throws Exception {
        try (ServerHarness server = ServerHarness.start(world, Role.ANALYST)) {
            Map<String, byte[]> first = taken(server);
            Readers readers = new Readers(server);
            readers.start();
            Loaded.load(world, "load", october().toString());
            await(server, 3);
            Map<String, byte[]> second = taken(server);
            assertThat(second.get("/api/hotspots")).isNotEqualTo(first.get("/api/hotspots"));

            Loaded.load(world, "rollback", "--reason", "October is doubted");
            await(server, 2);
            same(taken(server), first);

            Loaded.load(world, "publish", "3", "--reason", "October was right");
            await(server, 3);
            same(taken(server), second);
            readers.stop();

            Loaded.load(world, "rollback", "--reason", "for a server that never saw the other");
        }
        try (ServerHarness fresh = ServerHarness.start(world, Role.ANALYST)) {
            assertThat(fresh.get("/api/datasets").body()).contains("\"data_version\":2");
        }
    }

    /** September's file as if it were October's. */
    private Path october() throws Exception {
        Path september = Path.of("target/home/sample/police/2025-09/2025-09-sample-street.csv");
        return Files.writeString(
                folder.resolve("2025-10-sample-street.csv"),
                Files.readString(september).replace("2025-09", "2025-10"));
    }

    private static void await(ServerHarness server, long version) throws InterruptedException {
        for (int i = 0; i < 500 && !server.get("/api/datasets").body().contains("\"data_version\":" + version); i++) {
            Thread.sleep(20);
        }
        assertThat(server.get("/api/datasets").body()).contains("\"data_version\":" + version);
    }

    /** Ask all the while, each time anew, and remember what each version answered. */
    private static final class Readers {
        private static final List<String> ASKED =
                List.of("/api/wards?limit=5&sort=-count", "/api/periods", "/api/quality");
        private final ServerHarness server;
        private final AtomicBoolean stopped = new AtomicBoolean();
        private final AtomicInteger read = new AtomicInteger();
        private final Map<String, String> seen = new ConcurrentHashMap<>();
        private final List<String> wrong = new java.util.concurrent.CopyOnWriteArrayList<>();
        private final List<Thread> threads =
                ASKED.stream().map(path -> new Thread(() -> readOn(path))).toList();

        Readers(ServerHarness server) {
            this.server = server;
        }

        void start() {
            threads.forEach(Thread::start);
        }

        private void readOn(String path) {
            while (!stopped.get()) {
                HttpResponse<String> answer = server.get(path);
                Matcher version = VERSION.matcher(answer.body());
                if (answer.statusCode() != 200) {
                    wrong.add(path + " " + answer.statusCode() + " " + answer.body());
                } else if (version.find()) {
                    String known = seen.putIfAbsent(path + " " + version.group(1), answer.body());
                    if (known != null && !known.equals(answer.body())) {
                        wrong.add(path + " " + version.group(1) + " has two answers");
                    }
                }
                read.incrementAndGet();
                pause();
            }
        }

        private static void pause() {
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }

        void stop() throws InterruptedException {
            stopped.set(true);
            for (Thread thread : threads) {
                thread.join();
            }
            assertThat(wrong).isEmpty();
            assertThat(read.get()).isGreaterThan(100);
            assertThat(seen).hasSizeGreaterThanOrEqualTo(4);
        }
    }
}
