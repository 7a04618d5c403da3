package cymru.diogel.geodata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A secret of this installation: 32 random bytes in a file that only its owner may read. What it signs or hashes cannot be made
 * by somebody who has the database alone. Never logged, never in the database.
 */
public final class LocalKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    private LocalKey(byte[] bytes) {
        this.key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /**
     * The key in a file, which is made where there is none. Processes that do so at once get the same key.
     *
     * @throws BadInput when the file is not a key, or cannot be made
     */
    public static LocalKey findOrMake(Path file) {
        LocalKey key = find(file).orElseGet(() -> make(file));
        SecretFile.tidy(file.toAbsolutePath());
        return key;
    }

    /**
     * The key in a file, if it is there.
     *
     * @throws BadInput when the file is not a key
     */
    public static Optional<LocalKey> find(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = HexFormat.of().parseHex(Files.readString(file).strip());
            if (bytes.length == BYTES) {
                return Optional.of(new LocalKey(bytes));
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new BadInput(file + ": cannot be read as a key; expected " + BYTES + " bytes in hex", broken);
        }
        throw new BadInput(
                file + ": is not a key; expected " + BYTES + " bytes in hex; put back the one that was there");
    }

    private static LocalKey make(Path file) {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        try {
            SecretFile.makeIfMissing(file.toAbsolutePath(), HexFormat.of().formatHex(bytes) + "\n");
        } catch (IOException failure) {
            throw new BadInput(file + ": cannot be written: " + failure.getMessage(), failure);
        }
        // Not the bytes from above: another process may have been first.
        return find(file).orElseThrow(() -> new BadInput(file + ": was taken away as soon as it was made"));
    }

    /** HMAC-SHA256 of several pieces, each with its length before it, as 64 hexadecimal digits. */
    public String sign(byte[]... pieces) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] piece : pieces) {
                mac.update(
                        ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).array());
                mac.update(piece);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has " + ALGORITHM, impossible);
        }
    }
}
