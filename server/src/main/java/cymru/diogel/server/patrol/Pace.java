package cymru.diogel.server.patrol;

import java.util.function.LongSupplier;

/** How fast something may be done by everybody together, since nobody is told apart: a bucket that fills at a steady rate. */
public final class Pace {
    private static final double NANOS_A_SECOND = 1e9;

    private final double most;
    private final double perSecond;
    private final LongSupplier nanos;
    private double left;
    private long seen;

    /**
     * @param most at once
     * @param perSecond in the long run
     */
    public Pace(double most, double perSecond) {
        this(most, perSecond, System::nanoTime);
    }

    Pace(double most, double perSecond, LongSupplier nanos) {
        this.most = most;
        this.perSecond = perSecond;
        this.nanos = nanos;
        this.left = most;
        this.seen = nanos.getAsLong();
    }

    /** Whether one more may be done now; if so, it counts. */
    synchronized boolean allows() {
        long now = nanos.getAsLong();
        left = Math.min(most, left + (now - seen) / NANOS_A_SECOND * perSecond);
        seen = now;
        if (left < 1) {
            return false;
        }
        left -= 1;
        return true;
    }
}
