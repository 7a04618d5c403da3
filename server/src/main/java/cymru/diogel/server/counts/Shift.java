package cymru.diogel.server.counts;

import java.util.Locale;

/** A half of the operational day, which begins at 06:00: day from 06:00 to 17:59, night from 18:00 to 05:59. */
public enum Shift {
    DAY(0),
    NIGHT(12);

    /** Hours of a shift. */
    static final int HOURS = 12;

    private final int first;

    Shift(int first) {
        this.first = first;
    }

    /** In answers and the database: {@code day}, {@code night}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Its first hour, counted from 06:00. */
    int first() {
        return first;
    }
}
