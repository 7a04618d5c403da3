package cymru.diogel.etl;

import java.io.IOException;
import java.nio.file.Path;

/** A load in a process of its own, which can be killed. */
final class LoaderProcess {
    private LoaderProcess() {}

    /**
     * Starts {@code load FILE}.
     *
     * @param url of the database
     * @param log where it says what it says
     */
    static Process start(String url, Path file, Path log) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // It lives for seconds: what makes a long run fast would only cost it time.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                "cymru.diogel.etl.Main",
                "load",
                file.toString());
        builder.environment().put("DIOGEL_DATABASE_URL", url);
        builder.environment()
                .put("DIOGEL_HOME", Path.of("target", "home").toAbsolutePath().toString());
        return builder.redirectErrorStream(true).redirectOutput(log.toFile()).start();
    }
}
