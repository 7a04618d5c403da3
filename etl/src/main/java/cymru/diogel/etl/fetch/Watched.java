package cymru.diogel.etl.fetch;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** The body of an answer, closed when its server has said nothing for too long: the HTTP client itself waits for ever. */
final class Watched extends FilterInputStream {
    private static final ScheduledExecutorService WATCH = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "diogel-fetch-watch");
        thread.setDaemon(true);
        return thread;
    });

    private final Duration patience;
    private final ScheduledFuture<?> round;
    private volatile long heard = System.nanoTime();
    private volatile boolean givenUp;

    Watched(InputStream body, Duration patience) {
        super(body);
        this.patience = patience;
        long every = Math.max(10, patience.toMillis() / 4);
        this.round = WATCH.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    private void look() {
        if (System.nanoTime() - heard > patience.toNanos()) {
            givenUp = true;
            try {
                in.close();
            } catch (IOException closed) {
                // The reader hears of it.
            }
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        try {
            int read = super.read(into, from, most);
            heard = System.nanoTime();
            if (read < 0 && givenUp) {
                throw new IOException("no answer");
            }
            return read;
        } catch (IOException failure) {
            throw givenUp ? new IOException("the server said nothing for " + Web.inWords(patience), failure) : failure;
        }
    }

    @Override
    public void close() throws IOException {
        round.cancel(false);
        super.close();
    }
}
