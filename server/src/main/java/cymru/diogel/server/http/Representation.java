package cymru.diogel.server.http;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * An answer ready to send: its bytes as they are and compressed, made once, each with a strong ETag of its own.
 *
 * @param gzipped null where compression would not save anything
 * @param download null where it is not a file to take away
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record Representation(
        String contentType,
        byte[] plain,
        byte @Nullable [] gzipped,
        String tag,
        @Nullable Download download) {
    private static final int WORTH_COMPRESSING = 256;
    private static final int OVERHEAD = 400;

    /** @param salt told into the ETag: what sets apart answers that happen to have the same bytes, such as the role */
    public static Representation of(String contentType, byte[] plain, String salt, @Nullable Download download) {
        byte[] gzipped = plain.length < WORTH_COMPRESSING ? null : gzip(plain);
        boolean saves = gzipped != null && gzipped.length < plain.length;
        return new Representation(contentType, plain, saves ? gzipped : null, tag(salt, plain), download);
    }

    public static Representation json(Object value, String salt) {
        return of("application/json", Json.bytes(value), salt, null);
    }

    /** The quoted entity tag of one encoding. */
    String etag(boolean compressed) {
        return '"' + tag + (compressed ? "-g" : "-i") + '"';
    }

    /** What it costs to keep, in bytes. */
    int weight() {
        return plain.length + (gzipped == null ? 0 : gzipped.length) + OVERHEAD;
    }

    private static String tag(String salt, byte[] plain) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update(salt.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return HexFormat.of().formatHex(digest.digest(plain), 0, 12);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java has SHA-256", missing);
        }
    }

    private static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
