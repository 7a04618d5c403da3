package cymru.diogel.etl.formats;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;

/**
 * Copies on disk of what came packed and a library reads by its path. Each is made once and goes when the load has ended; if
 * that is never, when the program ends.
 */
public final class Unpacked {
    /** How their names begin in this process. */
    public static final String PREFIX = "diogel-" + ProcessHandle.current().pid() + "-";

    private static final Map<SourceFile, Path> copies = new HashMap<>();

    private Unpacked() {}

    static synchronized Path of(SourceFile file) throws IOException {
        Path known = copies.get(file);
        if (known != null) {
            return known;
        }
        Path copy = Files.createTempFile(PREFIX, ".unpacked");
        copy.toFile().deleteOnExit();
        try (InputStream stream = file.open()) {
            Files.copy(stream, copy, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException broken) {
            Files.delete(copy);
            throw broken;
        }
        copies.put(file, copy);
        return copy;
    }

    /** Deletes them all. */
    public static synchronized void discard() {
        copies.values().forEach(copy -> copy.toFile().delete());
        copies.clear();
    }
}
