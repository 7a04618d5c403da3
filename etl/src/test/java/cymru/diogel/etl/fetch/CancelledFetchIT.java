package cymru.diogel.etl.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C in the middle of a download. */
class CancelledFetchIT {
    @Test
    void leavesAPartThatTheNextRunGoesOnWith(@TempDir Path home) throws Exception {
        byte[] bytes = ("code,rank\n" + "W01000001,1\n".repeat(20_000)).getBytes(StandardCharsets.UTF_8);
        try (Publishers publishers = new Publishers()) {
            publishers.on("/ranks.csv", Publishers.stall(bytes, 100_000, 30_000), Publishers.file(bytes));
            FetchRun fetch =
                    new FetchRun(home, "ranks,file," + publishers.address("/ranks.csv") + ",,,,ranks.csv,code,,");
            fetch.environment.put("DIOGEL_FETCH_PATIENCE_MS", "60000");
            // A shell may have made this process deaf to SIGINT, and its children with it.
            ProcessBuilder builder = new ProcessBuilder(
                    "env",
                    "--default-signal=INT",
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    "cymru.diogel.etl.Main",
                    "fetch",
                    "ranks");
            builder.environment().putAll(fetch.environment);
            Process cancelled = builder.redirectErrorStream(true)
                    .redirectOutput(home.resolve("cancelled.log").toFile())
                    .start();
            Path part = fetch.folder.resolve(".ranks.csv.part");
            for (int i = 0; i < 600 && (!Files.exists(part) || Files.size(part) < 100_000); i++) {
                Thread.sleep(50);
            }
            // While it runs, a second one is told so.
            assertThat(fetch.run("ranks").err()).contains("another fetch is using this folder");
            assertThat(new ProcessBuilder("kill", "-INT", Long.toString(cancelled.pid()))
                            .start()
                            .waitFor())
                    .isZero();
            assertThat(cancelled.waitFor(20, TimeUnit.SECONDS)).isTrue();
            assertThat(cancelled.exitValue()).isEqualTo(128 + 2);
            assertThat(fetch.files()).containsExactly(".ranks.csv.part", ".ranks.csv.part.note");

            FetchRun.Result second = fetch.run("ranks");
            assertThat(second.exit()).as(second.err()).isZero();
            assertThat(publishers.asked).last().isEqualTo("/ranks.csv bytes=100000-");
            assertThat(fetch.files()).containsExactly("ranks.csv", "ranks.csv.provenance.json");
            assertThat(fetch.bytes("ranks.csv")).isEqualTo(bytes);
        }
    }
}
