package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.database.DataVersion;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CachingIT {
    private DatabaseAddress world;
    private Database database;
    private ServerHarness server;

    @BeforeEach
    void start() {
        world = FixtureWorld.make();
        database = TestPostgis.open(world);
        server = ServerHarness.start(world, Role.ANALYST);
    }

    @AfterEach
    void stop() {
        server.close();
        database.close();
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }

    private double made() {
        Matcher line = Pattern.compile("(?m)^diogel_answers_made (\\S+)$")
                .matcher(server.get("/metrics").body());
        assertThat(line.find()).isTrue();
        return Double.parseDouble(line.group(1));
    }

    private long version() {
        return database.jdbi().withHandle(DataVersion::current);
    }

    @Test
    void encodingsHaveTagsOfTheirOwnAndTheSameContent() throws IOException {
        HttpResponse<byte[]> plain = server.bytes("/api/wards");
        HttpResponse<byte[]> gzipped = server.bytes("/api/wards", "Accept-Encoding", "br, gzip;q=0.8");
        assertThat(header(plain, "Content-Encoding")).isEmpty();
        assertThat(header(gzipped, "Content-Encoding")).isEqualTo("gzip");
        assertThat(header(plain, "Vary")).isEqualTo("Accept-Encoding").isEqualTo(header(gzipped, "Vary"));
        assertThat(header(plain, "ETag")).isNotEqualTo(header(gzipped, "ETag")).matches("\"[0-9a-f]{24}-i\"");
        try (GZIPInputStream stream = new GZIPInputStream(new ByteArrayInputStream(gzipped.body()))) {
            assertThat(stream.readAllBytes()).isEqualTo(plain.body());
        }
        assertThat(header(server.bytes("/api/wards", "Accept-Encoding", "gzip;q=0, *;q=0.1"), "Content-Encoding"))
                .isEmpty();
    }

    @Test
    void whatTheClientHasIsNotSentAgain() {
        String tag = header(server.get("/api/wards"), "ETag");
        for (String known : List.of(tag, "W/" + tag, "\"other\", " + tag, "*")) {
            HttpResponse<String> answer = server.get("/api/wards", "If-None-Match", known);
            assertThat(answer.statusCode()).as(known).isEqualTo(304);
            assertThat(answer.body()).isEmpty();
            assertThat(header(answer, "ETag")).isEqualTo(tag);
            assertThat(header(answer, "Vary")).isEqualTo("Accept-Encoding");
        }
        assertThat(server.get("/api/wards", "If-None-Match", tag, "Accept-Encoding", "gzip")
                        .statusCode())
                .as("the tag of the other encoding")
                .isEqualTo(200);
    }

    @Test
    void headIsGetWithoutTheBody() {
        for (String path : List.of("/api/wards", "/tiles/wards/8/124/84.mvt", "/topology/wards.json", "/health/live")) {
            HttpResponse<byte[]> get = server.bytes(path);
            HttpResponse<byte[]> head = server.send("HEAD", path, BodyHandlers.ofByteArray());
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            for (String name : List.of("ETag", "Content-Type", "Content-Length", "Cache-Control", "Vary")) {
                assertThat(header(head, name)).as("%s of %s", name, path).isEqualTo(header(get, name));
            }
        }
        assertThat(server.send("HEAD", "/nowhere", BodyHandlers.ofByteArray()).statusCode())
                .isEqualTo(404);
    }

    @Test
    void aHitRunsNoSql() {
        server.get("/api/wards?sort=code");
        double before = made();
        database.jdbi().useTransaction(handle -> {
            // In the order that readers take them.
            handle.execute("lock table data_version, area, area_month_count in access exclusive mode");
            for (int i = 0; i < 20; i++) {
                assertThat(server.get("/api/wards?sort=code").statusCode()).isEqualTo(200);
            }
        });
        assertThat(made()).isEqualTo(before);
    }

    @Test
    void manyMissesAtOnceAreMadeOnce() throws Exception {
        double before = made();
        int askers = 200;
        ExecutorService pool = Executors.newFixedThreadPool(askers);
        CountDownLatch together = new CountDownLatch(1);
        List<Future<HttpResponse<byte[]>>> answers = new ArrayList<>();
        for (int i = 0; i < askers; i++) {
            answers.add(pool.submit(() -> {
                together.await();
                return server.bytes("/tiles/lsoas/9/249/169.mvt");
            }));
        }
        together.countDown();
        byte[] first = answers.get(0).get().body();
        for (Future<HttpResponse<byte[]>> answer : answers) {
            assertThat(answer.get().statusCode()).isEqualTo(200);
            assertThat(answer.get().body()).isEqualTo(first);
        }
        pool.shutdown();
        assertThat(made() - before).isEqualTo(1);
    }

    @Test
    void newDataShowsWithinASecondAndTheOldVersionIsGone() throws InterruptedException {
        long old = version();
        String address = "/api/wards/SW0002";
        assertThat(server.get(address + "?v=" + old).statusCode()).isEqualTo(200);
        assertThat(header(server.get(address + "?v=" + old), "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(header(server.get(address), "Cache-Control")).isEqualTo("private, no-cache");
        assertThat(server.get(address).body()).contains("\"count\":0,\"rate_per_1000\":0,");
        database.jdbi().useTransaction(handle -> {
            handle.execute(
                    "insert into area_month_count select area_id, date '2025-04-01', crime_type_id, 11 from area, crime_type"
                            + " where code = 'SW0002' and title_en = 'Violence and sexual offences'");
            DataVersion.move(handle, "a test");
            assertThat(server.get(address).body()).as("not before the commit").contains("\"count\":0,\"rate");
        });
        long committed = System.nanoTime();
        while (!server.get(address).body().contains("\"count\":11,\"rate")) {
            assertThat(Duration.ofNanos(System.nanoTime() - committed)).isLessThan(Duration.ofSeconds(1));
            Thread.sleep(5);
        }
        HttpResponse<String> gone = server.get(address + "?v=" + old);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("\"parameter\":\"v\"");
        assertThat(server.get("/tiles/wards/8/124/84.mvt?v=" + (old + 1)).statusCode())
                .isEqualTo(200);
        assertThat(server.get("/tiles/wards/8/124/84.mvt?v=" + (old + 2)).statusCode())
                .isEqualTo(410);
    }

    @Test
    void aLostListenerDoesNotLeaveOldDataServed() throws InterruptedException {
        assertThat(server.get("/api/periods").statusCode()).isEqualTo(200);
        database.jdbi().useTransaction(handle -> {
            handle.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'diogel-version'"
                            + " and datname = current_database()");
            handle.execute(
                    "insert into police_month (source, force, month, sample, load_id) values ('police.uk', 'x', '2026-01-01', true, 1)");
            DataVersion.move(handle, "a test");
        });
        long committed = System.nanoTime();
        while (!server.get("/api/periods").body().contains("\"last\":\"2026-01\"")) {
            assertThat(Duration.ofNanos(System.nanoTime() - committed)).isLessThan(Duration.ofSeconds(1));
            Thread.sleep(5);
        }
        while (server.get("/health/ready").statusCode() != 200) {
            assertThat(Duration.ofNanos(System.nanoTime() - committed)).isLessThan(Duration.ofSeconds(5));
            Thread.sleep(20);
        }
    }

    @Test
    void aReadIsNeverKeptUnderAVersionItDidNotSee() throws Exception {
        assertThat(server.get("/api/wards/SW0029").statusCode()).isEqualTo(200);
        List<String> seen = new CopyOnWriteArrayList<>();
        Thread loader = new Thread(() -> {
            // On a busy machine the versions may move faster than any read ends: then they go on until one does.
            for (int i = 0; i < 60 || (seen.isEmpty() && i < 2_000); i++) {
                int incidents = 100 + i;
                database.jdbi().useTransaction(handle -> {
                    handle.execute(
                            "update area_month_count set incidents = ? where area_id = (select area_id from area where code ="
                                    + " 'SW0029') and month = '2025-12-01' and crime_type_id = 14",
                            incidents);
                    handle.execute(
                            "update definition set note_en = ? where definition = 'police-uk-violence'",
                            "n" + incidents);
                    DataVersion.move(handle, "a test");
                });
            }
        });
        loader.start();
        Pattern marks =
                Pattern.compile("\"en\":\"n(\\d+)\".*\"data_version\":(\\d+).*\"month\":\"2025-12\",\"count\":(\\d+)");
        while (loader.isAlive()) {
            Matcher answer = marks.matcher(server.get("/api/wards/SW0029").body());
            if (answer.find()) {
                assertThat(answer.group(1)).isEqualTo(answer.group(3));
                seen.add(answer.group(2) + "=" + answer.group(3));
            }
        }
        long distinctVersions =
                seen.stream().map(pair -> pair.replaceAll("=.*", "")).distinct().count();
        assertThat(seen.stream().distinct().count()).as("one figure a version").isEqualTo(distinctVersions);
        assertThat(seen).isNotEmpty();
    }
}
