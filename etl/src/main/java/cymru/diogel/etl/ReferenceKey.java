package cymru.diogel.etl;

import cymru.diogel.geodata.LocalKey;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * Hashes the references of single crimes with HMAC-SHA256 (RFC 2104) under a key that stays on this machine, so that what is
 * stored can be matched with a later month's row but not with the force's own records. The reference itself is kept nowhere.
 */
final class ReferenceKey {
    private final LocalKey key;

    private ReferenceKey(LocalKey key) {
        this.key = key;
    }

    /**
     * Reads the key, or makes it where there is none.
     *
     * @throws cymru.diogel.geodata.BadInput when the file is no such key, or cannot be read or made
     */
    static ReferenceKey in(Path file) {
        return new ReferenceKey(LocalKey.findOrMake(file));
    }

    /** 64 hex digits. Two forces that number alike do not collide. */
    String hash(String force, String reference) {
        return key.sign(force.getBytes(StandardCharsets.UTF_8), reference.getBytes(StandardCharsets.UTF_8));
    }
}
