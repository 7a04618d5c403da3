package cymru.diogel.geodata.stats.time;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;

/** A date and time as the clock on the wall showed it, and the instant it stands for. */
public final class ClockTime {
    private ClockTime() {}

    /**
     * The instant of a local date and time. In the hour that autumn repeats it is the first; a time in the gap of spring moves
     * on an hour.
     *
     * @param text {@code 2025-03-30T01:30} or {@code 2025-03-30 01:30}, with seconds or without
     * @throws IllegalArgumentException when it is not such a date and time
     */
    public static Instant instant(String text, ZoneId zone) {
        try {
            return LocalDateTime.parse(text.strip().replace(' ', 'T'))
                    .atZone(zone)
                    .toInstant();
        } catch (DateTimeParseException cause) {
            throw new IllegalArgumentException(
                    "expected a date and time such as 2025-03-30 01:30, got '" + text + "'", cause);
        }
    }
}
