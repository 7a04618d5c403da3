package cymru.diogel.etl.fetch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/**
 * What is there of a file that is being fetched: hidden beside its place, with a note of which bytes it is the start of, so
 * that another attempt or run goes on where this one ended.
 */
record Part(Path bytes, Path note) {
    static Part of(Path target) {
        String name = "." + target.getFileName() + ".part";
        return new Part(target.resolveSibling(name), target.resolveSibling(name + ".note"));
    }

    /** How the rest of it is asked for; empty when there is nothing to go on with. */
    String validator(String address) throws IOException {
        if (!Files.exists(bytes) || !Files.exists(note)) {
            return "";
        }
        Properties noted = new Properties();
        try (InputStream stream = Files.newInputStream(note)) {
            noted.load(stream);
        }
        return noted.getProperty("address", "").equals(address) ? noted.getProperty("validator", "") : "";
    }

    long size() throws IOException {
        return Files.exists(bytes) ? Files.size(bytes) : 0;
    }

    /** Starts anew. */
    void begin(String address, String validator) throws IOException {
        discard();
        Files.createFile(bytes);
        Properties noted = new Properties();
        noted.setProperty("address", address);
        noted.setProperty("validator", validator);
        try (OutputStream stream = Files.newOutputStream(note)) {
            noted.store(stream, null);
        }
    }

    void discard() throws IOException {
        Files.deleteIfExists(note);
        Files.deleteIfExists(bytes);
    }
}
