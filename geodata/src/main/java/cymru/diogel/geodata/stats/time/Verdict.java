package cymru.diogel.geodata.stats.time;

import java.util.Locale;

/** What may be said of a change: a direction only where the interval of the ratio leaves 1 out. */
public enum Verdict {
    UP,
    DOWN,
    NO_CLEAR_CHANGE;

    public static Verdict of(RateRatio change) {
        if (change.low() > 1) {
            return UP;
        }
        return change.high() < 1 ? DOWN : NO_CLEAR_CHANGE;
    }

    /** The word in answers and message keys: {@code up}, {@code down}, {@code no-clear-change}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
