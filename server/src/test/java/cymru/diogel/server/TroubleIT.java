package cymru.diogel.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.database.Database;
import cymru.diogel.geodata.database.DatabaseAddress;
import cymru.diogel.geodata.database.PrivatePostgis;
import cymru.diogel.geodata.database.TestPostgis;
import cymru.diogel.geodata.disclosure.Role;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.Test;

class TroubleIT {
    private static ServerConfig config(DatabaseAddress database, int connections, int timeoutMs) {
        return new ServerConfig(
                database,
                "127.0.0.1",
                0,
                Role.PARTNER,
                connections,
                Duration.ofMillis(timeoutMs),
                16,
                Path.of("target/home"));
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body())
                .doesNotContainIgnoringCase("select")
                .doesNotContain("SQL")
                .doesNotContain("Exception");
        assertThat(answer.headers().firstValue("Retry-After").isPresent()).isEqualTo(status == 503);
    }

    @Test
    void aStatementThatTakesTooLongIs504() {
        DatabaseAddress world = FixtureWorld.make();
        try (Database database = TestPostgis.open(world);
                ServerHarness server = ServerHarness.start(config(world, 4, 300))) {
            database.jdbi().useTransaction(handle -> {
                handle.execute("lock table area_shape in access exclusive mode");
                assertProblem(server.get("/tiles/wards/8/124/84.mvt"), 504);
                assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
                assertThat(server.get("/health/ready").statusCode()).isEqualTo(200);
            });
            assertThat(server.get("/tiles/wards/8/124/84.mvt").statusCode())
                    .as("the failure was not kept")
                    .isEqualTo(200);
        }
    }

    @Test
    void anExhaustedPoolIs503AndHealthStillAnswers() {
        DatabaseAddress world = FixtureWorld.make();
        try (Database database = TestPostgis.open(world);
                ServerHarness server = ServerHarness.start(config(world, 2, 8_000))) {
            database.jdbi().useHandle(handle -> {
                handle.begin();
                handle.execute("lock table area_shape in access exclusive mode");
                CompletableFuture<HttpResponse<String>> stuck =
                        CompletableFuture.supplyAsync(() -> server.get("/tiles/wards/8/124/84.mvt"));
                CompletableFuture<HttpResponse<String>> alsoStuck =
                        CompletableFuture.supplyAsync(() -> server.get("/tiles/lsoas/8/124/84.mvt"));
                awaitLocks(handle, 2);
                assertProblem(server.get("/api/wards"), 503);
                long before = System.nanoTime();
                assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
                assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofMillis(500));
                handle.rollback();
                assertThat(stuck.join().statusCode()).isEqualTo(200);
                assertThat(alsoStuck.join().statusCode()).isEqualTo(200);
            });
        }
    }

    private static void awaitLocks(Handle handle, int waiting) {
        while (handle.createQuery("select count(*) from pg_locks where not granted")
                        .mapTo(Integer.class)
                        .one()
                < waiting) {
            Thread.onSpinWait();
        }
    }

    @Test
    void aStoppedDatabaseIs503AtOnceAndNeverAHang() throws InterruptedException {
        PrivatePostgis postgis = PrivatePostgis.in(
                Path.of("target", "stopped-postgis-" + ProcessHandle.current().pid()), "fsync=off");
        DatabaseAddress address = postgis.start();
        try (ServerHarness server = ServerHarness.start(config(address, 2, 1_000))) {
            assertThat(server.get("/health/ready").body()).contains("\"ready\":true", "\"postgis\":\"3.");
            assertThat(server.get("/api/wards").statusCode()).isEqualTo(200);
            postgis.stop();
            Thread.sleep(200);
            long before = System.nanoTime();
            HttpResponse<String> ready = server.get("/health/ready");
            assertThat(ready.statusCode()).isEqualTo(503);
            assertThat(ready.body()).isEqualTo("{\"ready\":false,\"database\":\"down\"}");
            assertProblem(server.get("/api/wards"), 503);
            assertProblem(server.get("/tiles/wards/8/124/84.mvt"), 503);
            assertThat(Duration.ofNanos(System.nanoTime() - before)).isLessThan(Duration.ofSeconds(8));
            assertThat(server.get("/health/live").statusCode()).isEqualTo(200);
            assertThat(server.get("/metrics").body()).contains("diogel_data_version NaN");
        } finally {
            postgis.stop();
        }
    }

    @Test
    void aTakenPortIsOneSentence() {
        DatabaseAddress world = TestPostgis.fresh();
        try (ServerHarness first = ServerHarness.start(world, Role.ANALYST)) {
            ServerConfig same = new ServerConfig(
                    world,
                    "127.0.0.1",
                    first.port(),
                    Role.ANALYST,
                    2,
                    Duration.ofSeconds(1),
                    1,
                    Path.of("target/home"));
            assertThatThrownBy(() -> ServerHarness.start(same).close())
                    .isInstanceOf(BadInput.class)
                    .hasMessageContaining("port " + first.port());
        }
    }

    @Test
    void withNothingLoadedEverythingAnswersEmpty() {
        try (ServerHarness server = ServerHarness.start(TestPostgis.fresh(), Role.ANALYST)) {
            assertThat(server.get("/api/wards").body())
                    .contains("\"rows\":[]", "\"from\":null", "\"areas\":0", "\"population\":null");
            assertThat(server.get("/api/wards.csv").body().lines()).hasSize(1);
            assertThat(server.get("/api/wards.geojson").body()).contains("\"features\":[]");
            assertThat(server.get("/api/periods").body())
                    .isEqualTo("{\"first\":null,\"last\":null,\"default\":null,\"windows\":null,\"months\":[]}");
            assertThat(server.get("/api/datasets").body()).contains("\"boundaries\":[]");
            assertThat(server.get("/api/measures").body()).contains("\"available\":false");
            assertThat(server.get("/tiles/counties.json").statusCode()).isEqualTo(200);
            assertThat(server.bytes("/tiles/counties/0/0/0.mvt").body()).isEmpty();
            assertThat(server.get("/topology/wards.json").body()).contains("\"geometries\":[]", "\"arcs\":[]");
            assertThat(server.get("/api/wards?from=2025-01").statusCode()).isEqualTo(400);
            assertThat(server.get("/api/wards/W05001298").statusCode()).isEqualTo(404);
        }
    }
}
