package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/** Fetches one address into a {@link Part}: in one piece where it can be, else in as many as it takes (RFC 9110, 14). */
record Download(Web web, FetchBar bar) {
    private static final Pattern RANGE = Pattern.compile("bytes (\\d+)-\\d+/(\\d+)");

    /** What the server said of the bytes. */
    record Outcome(String address, String etag, String lastModified, boolean gzip) {}

    /**
     * Fetches the whole into the part.
     *
     * @param earlier of the file that is in place, where there is one
     * @return empty when the server says that nothing changed since
     */
    Optional<Outcome> to(Part part, String address, Optional<Provenance> earlier) {
        return web.ask(
                address,
                () -> headers(part, address, earlier),
                answer -> answer.status() == 304 ? Optional.empty() : Optional.of(append(part, address, answer)));
    }

    private static Map<String, String> headers(Part part, String address, Optional<Provenance> earlier) {
        // What is packed on the way cannot be gone on with by position.
        Map<String, String> headers = new LinkedHashMap<>(Map.of("Accept-Encoding", "identity"));
        try {
            String validator = part.validator(address);
            if (part.size() > 0 && !validator.isEmpty()) {
                headers.put("Range", "bytes=" + part.size() + "-");
                headers.put("If-Range", validator);
                return headers;
            }
        } catch (IOException unreadable) {
            throw new Unreachable(part.bytes() + ": cannot be read: " + unreadable.getMessage(), unreadable);
        }
        earlier.filter(one -> one.address().equals(address)).ifPresent(one -> {
            if (!one.etag().isEmpty()) {
                headers.put("If-None-Match", one.etag());
            } else if (!one.lastModified().isEmpty()) {
                headers.put("If-Modified-Since", one.lastModified());
            }
        });
        return headers;
    }

    private Outcome append(Part part, String address, Answer answer) throws IOException {
        if (answer.status() == 416) {
            part.discard();
            throw new IOException("it holds less than was fetched before");
        }
        long whole = -1;
        if (answer.status() == 206) {
            Matcher range = RANGE.matcher(answer.header("Content-Range"));
            if (!range.matches() || Long.parseLong(range.group(1)) != part.size()) {
                part.discard();
                throw new IOException("it answers with another range than was asked for");
            }
            whole = Long.parseLong(range.group(2));
        } else {
            part.begin(address, answer.validator());
            whole = answer.headers().firstValueAsLong("Content-Length").orElse(-1);
        }
        bar.bytes(part.size(), whole);
        copy(answer.body(), part, whole);
        if (whole >= 0 && part.size() != whole) {
            throw new IOException("it broke off after " + part.size() + " of " + whole + " bytes");
        }
        return new Outcome(
                answer.address(),
                answer.header("ETag"),
                answer.header("Last-Modified"),
                answer.header("Content-Encoding").equalsIgnoreCase("gzip"));
    }

    private void copy(InputStream body, Part part, long whole) throws IOException {
        byte[] piece = new byte[1 << 16];
        try (OutputStream bytes = Files.newOutputStream(part.bytes(), StandardOpenOption.APPEND)) {
            for (int read = body.read(piece); read >= 0; read = body.read(piece)) {
                write(bytes, piece, read, part);
                bar.bytes(part.size(), whole);
            }
        }
    }

    /** A full disk is not the publisher's failure, and asking again does not help. */
    private static void write(OutputStream bytes, byte[] piece, int length, Part part) {
        try {
            bytes.write(piece, 0, length);
        } catch (IOException full) {
            throw new BadInput(part.bytes() + ": cannot be written: " + full.getMessage(), full);
        }
    }

    /** Unpacks what a server packed although it was asked not to. */
    static void unpack(Part part) throws IOException {
        var packed = part.bytes().resolveSibling(part.bytes().getFileName() + ".gz");
        Files.move(part.bytes(), packed, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        try (InputStream stream = new GZIPInputStream(Files.newInputStream(packed))) {
            Files.copy(stream, part.bytes());
        } finally {
            Files.delete(packed);
        }
    }
}
