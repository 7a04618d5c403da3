package cymru.diogel.etl;

import cymru.diogel.geodata.BadInput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Set;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Hashes the references of single crimes with HMAC-SHA256 (RFC 2104) under a key that stays on this machine, so that what is
 * stored can be matched with a later month's row but not with the force's own records. The reference itself is kept nowhere.
 */
final class ReferenceKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int LENGTH = 32;

    private final Mac mac;

    private ReferenceKey(byte[] key) {
        try {
            mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /**
     * Reads the key, or makes it where there is none: 32 random bytes that only the owner may read.
     *
     * @throws BadInput when the file is no such key, or cannot be read or made
     */
    static ReferenceKey in(Path file) {
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            byte[] key = Files.readAllBytes(file);
            if (key.length != LENGTH) {
                throw new BadInput(file + ": expected a key of " + LENGTH + " bytes, found " + key.length
                        + "; put back the key that the loaded references were hashed with");
            }
            return new ReferenceKey(key);
        } catch (IOException failure) {
            throw new BadInput(
                    file + ": the key of references cannot be read or made: " + failure.getMessage(), failure);
        }
    }

    private static void make(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        byte[] key = new byte[LENGTH];
        new SecureRandom().nextBytes(key);
        try (SeekableByteChannel out = Files.newByteChannel(
                file,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))) {
            out.write(ByteBuffer.wrap(key));
        }
    }

    /** 64 hex digits. Two forces that number alike do not collide. */
    String hash(String force, String reference) {
        return HexFormat.of().formatHex(mac.doFinal((force + "\n" + reference).getBytes(StandardCharsets.UTF_8)));
    }
}
