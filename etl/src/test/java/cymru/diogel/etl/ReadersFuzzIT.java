package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every reader against damaged files: the seeds, every case that was found and mended, and for a moment new ones that are the
 * same at each run. {@code -Ddiogel.fuzz=600} lets Jazzer look for more, that many seconds a reader,
 * {@code -Ddiogel.fuzz.readers=csv,xls} on those alone.
 */
class ReadersFuzzIT {
    private static final String SECONDS = "diogel.fuzz";
    private static final int TRIES = 150;
    private static final Duration MOMENT = Duration.ofSeconds(3);

    @ParameterizedTest
    @EnumSource
    void aMoment(FuzzedReader reader) throws IOException {
        List<byte[]> known = new ArrayList<>(FuzzSeeds.of(reader));
        known.forEach(seed -> read(reader, seed));
        known.addAll(reader.kept());
        known.forEach(input -> holds(reader, input));
        Mangled mangled = new Mangled(new SplittableRandom(reader.title().hashCode()), known);
        Instant end = Instant.now().plus(MOMENT);
        for (int i = 0; i < TRIES && Instant.now().isBefore(end); i++) {
            holds(reader, mangled.next());
        }
    }

    /** A seed is sound, so that it leads into the reader; and what is made once is not counted to any input. */
    private static void read(FuzzedReader reader, byte[] seed) {
        try {
            Path folder = Files.createTempDirectory("seed");
            reader.reading().read(reader.write(seed, folder), said -> {});
        } catch (IOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static void holds(FuzzedReader reader, byte[] input) {
        try {
            FuzzProperty.holds(reader, input);
        } catch (Throwable broken) {
            throw new AssertionError(
                    reader.title() + ": " + broken + "; the input in hex is "
                            + HexFormat.of().formatHex(input),
                    broken);
        }
    }

    @ParameterizedTest
    @EnumSource
    @EnabledIfSystemProperty(named = SECONDS, matches = "[1-9]\\d*")
    void asLongAsTold(FuzzedReader reader) throws IOException, InterruptedException {
        List<String> wanted = List.of(
                System.getProperty("diogel.fuzz.readers", reader.title()).split(","));
        Assumptions.assumeTrue(wanted.contains(reader.title()), reader.title() + " was not asked for");
        FuzzRun run = new FuzzRun(reader, Integer.getInteger(SECONDS), FuzzDatabase.address());
        run.run();
        assertThat(run.found()).isEmpty();
    }
}
