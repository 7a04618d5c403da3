package cymru.diogel.server.version;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Work that is done ahead of the first question about a data version, on a thread of its own, once the versions have stopped
 * moving for a moment: a load may move them many times. A failure is logged and does no harm, since whoever asks makes it then.
 */
public final class Prepared implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(Prepared.class);

    private final Snapshots snapshots;
    private final Consumer<Snapshot> work;
    private final Duration calm;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(Prepared::daemon);
    private @Nullable Future<?> waiting;

    /** @param calm how long nothing may have moved before the work begins */
    public Prepared(Snapshots snapshots, Consumer<Snapshot> work, Duration calm) {
        this.snapshots = snapshots;
        this.work = work;
        this.calm = calm;
    }

    /** Does the work once it is calm, for the version that is then current; what is already at work goes on. */
    public synchronized void again() {
        if (waiting != null) {
            waiting.cancel(false);
        }
        if (!thread.isShutdown()) {
            waiting = thread.schedule(this::prepare, calm.toMillis(), TimeUnit.MILLISECONDS);
        }
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
    public synchronized void close() {
        thread.shutdownNow();
    }
}
