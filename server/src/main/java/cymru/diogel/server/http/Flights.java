package cymru.diogel.server.http;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/**
 * Makes one value a key at a time: whoever asks meanwhile waits for it and shares it, or shares its failure (a plain loading
 * cache would let each of them try and fail in turn). The number of values being made, and of those who wait, is bounded.
 */
final class Flights<K, V> {
    private static final int MOST_WAITING = 240;

    private final ConcurrentMap<K, CompletableFuture<V>> inTheAir = new ConcurrentHashMap<>();
    private final Semaphore workers;
    private final Semaphore waiting = new Semaphore(MOST_WAITING);

    Flights(int workers) {
        this.workers = new Semaphore(workers);
    }

    V join(K key, Supplier<V> make) {
        CompletableFuture<V> mine = new CompletableFuture<>();
        CompletableFuture<V> other = inTheAir.putIfAbsent(key, mine);
        return other == null ? fly(key, mine, make) : await(other);
    }

    private V fly(K key, CompletableFuture<V> mine, Supplier<V> make) {
        try {
            V value = within(workers, make);
            mine.complete(value);
            return value;
        } catch (RuntimeException | Error failure) {
            mine.completeExceptionally(failure);
            throw failure;
        } finally {
            inTheAir.remove(key, mine);
        }
    }

    private V await(CompletableFuture<V> other) {
        try {
            return within(waiting, other::join);
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RuntimeException shared) {
                throw shared;
            }
            throw failed;
        }
    }

    private static <V> V within(Semaphore bound, Supplier<V> work) {
        if (!bound.tryAcquire()) {
            throw Problem.busy("too many questions at once: ask again in a moment");
        }
        try {
            return work.get();
        } finally {
            bound.release();
        }
    }
}
