package cymru.diogel.server.version;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done ahead of the first question about a data version, on a thread of its own: a failure is logged and does
 * no harm, since whoever asks makes it then.
 */
public final class Prepared implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Prepared.class);

    private final Snapshots snapshots;
    private final Consumer<Snapshot> work;
    private final ThreadPoolExecutor thread;

    public Prepared(Snapshots snapshots, Consumer<Snapshot> work) {
        this.snapshots = snapshots;
        this.work = work;
        // One at work and one waiting: the one that waits will see whatever has moved meanwhile.
        this.thread = new ThreadPoolExecutor(
                1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), Prepared::daemon, (more, pool) -> {});
    }

    /** Does the work soon, for the version that is then current. */
    public void again() {
        thread.execute(this::prepare);
    }

    private void prepare() {
        try {
            snapshots.read(snapshot -> {
                work.accept(snapshot);
                return snapshot.version();
            });
        } catch (RuntimeException failure) {
            log.info("Nothing was prepared: {}", failure.getMessage());
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "prepare");
        thread.setDaemon(true);
        return thread;
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
