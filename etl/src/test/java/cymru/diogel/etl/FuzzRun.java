package cymru.diogel.etl;

import cymru.diogel.geodata.database.DatabaseAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Jazzer on one reader, in a virtual machine of 512 MB. What it finds it leaves in {@code target/fuzz}, ready to be kept. */
record FuzzRun(FuzzedReader reader, int seconds, DatabaseAddress database) {
    private static final List<String> WATCHED = List.of(
            "cymru.diogel.**",
            "com.fasterxml.jackson.**",
            "com.linuxense.**",
            "de.siegmar.**",
            "org.apache.poi.**",
            "org.dhatim.**",
            "com.fasterxml.aalto.**",
            "org.apache.commons.compress.**");

    /** Runs it to its end. */
    void run() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(folder());
        Path seeds = Files.createDirectories(folder.resolve("seeds"));
        Path corpus = Files.createDirectories(folder.resolve("corpus"));
        Path temporary = Files.createDirectories(folder.resolve("temporary"));
        List<byte[]> known = new ArrayList<>(FuzzSeeds.of(reader));
        known.addAll(reader.kept());
        for (int i = 0; i < known.size(); i++) {
            Files.write(seeds.resolve("seed-" + i), known.get(i));
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.io.tmpdir=" + temporary.toAbsolutePath(),
                "-D" + FuzzTarget.READER + "=" + reader.name(),
                "-D" + FuzzDatabase.NAMED + "=" + database.url(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.code_intelligence.jazzer.Jazzer",
                "--target_class=" + FuzzTarget.class.getName(),
                "--instrumentation_includes=" + String.join(":", WATCHED),
                "--instrumentation_excludes=" + FuzzedReader.class.getPackageName() + ".Fuzz*",
                "--custom_hook_excludes=**",
                // The tests' own database is no request that was forged.
                "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.ServerSideRequestForgery",
                "--keep_going=20",
                "--reproducer_path=" + temporary.toAbsolutePath(),
                "-artifact_prefix=" + folder.toAbsolutePath() + "/",
                "-max_total_time=" + seconds,
                "-max_len=65536",
                "-timeout=300",
                "-rss_limit_mb=0",
                "-print_final_stats=1"));
        command.add(corpus.toAbsolutePath().toString());
        command.add(seeds.toAbsolutePath().toString());
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(log().toFile())
                .start()
                .waitFor();
        if (exit != 0 && found().isEmpty()) {
            throw new IllegalStateException("Jazzer ended with " + exit + ": " + tail());
        }
    }

    private Path folder() {
        return Path.of("target", "fuzz", reader.title());
    }

    private Path log() {
        return folder().resolve("log.txt");
    }

    /** What it found: inputs that broke the reader, that took too long, or that took too much memory. */
    List<Path> found() throws IOException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.getFileName().toString().matches("(crash|timeout|oom)-.*"))
                    .toList();
        }
    }

    /** How it ended. */
    private String tail() throws IOException {
        List<String> lines = Files.exists(log()) ? Files.readAllLines(log()) : List.of();
        return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
    }
}
