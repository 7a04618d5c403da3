package cymru.diogel.server.version;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Objects;
import java.util.function.Supplier;

/** What was read or worked out from the data and holds as long as its version does; what belongs to older ones falls out. */
public final class Kept<K, V> {
    private final Cache<Versioned<K>, V> kept;

    /** @param most how many of them are kept */
    public Kept(int most) {
        kept = Caffeine.newBuilder().maximumSize(most).build();
    }

    /** What is kept under a key, made when it is not. */
    public V get(Snapshot snapshot, K key, Supplier<V> make) {
        return Objects.requireNonNull(kept.get(new Versioned<>(snapshot.version(), key), ignored -> make.get()));
    }
}
