package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every reader against damaged files: the seeds, every case that was found and mended, and for a moment new ones that are the
 * same at each run. {@code -Ddiogel.fuzz=600} lets Jazzer look for more, that many seconds a reader.
 */
class ReadersFuzzIT {
    private static final int TRIES = 150;

    @ParameterizedTest
    @EnumSource
    void aMoment(FuzzedReader reader) throws IOException {
        List<byte[]> known = new ArrayList<>(FuzzSeeds.of(reader));
        known.forEach(seed -> read(reader, seed));
        known.addAll(reader.kept());
        known.forEach(input -> holds(reader, input));
        Mangled mangled = new Mangled(new SplittableRandom(reader.title().hashCode()), known);
        for (int i = 0; i < TRIES; i++) {
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
    @Tag("long")
    void asLongAsTold(FuzzedReader reader) throws IOException, InterruptedException {
        int seconds = Integer.getInteger("diogel.fuzz", 0);
        Assumptions.assumeTrue(seconds > 0, "SKIPPED: -Ddiogel.fuzz=600 fuzzes each reader for 600 seconds");
        FuzzRun run = new FuzzRun(reader, seconds, FuzzDatabase.address());
        run.run();
        assertThat(run.found()).isEmpty();
    }
}
