package cymru.diogel.geodata.stats.time;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which an offence may have happened, by aoristic analysis (Ratcliffe 2000): weight 1 spread evenly over the
 * elapsed time from–to, on the hours of the operational week. The operational day begins at 06:00, so Saturday 02:00 is Friday
 * night.
 */
public final class Aoristic {
    /** Hours of a week; a longer span says nothing about the hour. */
    public static final int HOURS = 168;

    /** The hour of the clock at which the operational day begins. */
    public static final int DAY_BEGINS = 6;

    private Aoristic() {}

    /**
     * Weights of the 168 hours, sum 1: position 0 is Monday 06:00–06:59, 167 is Monday 05:00–05:59 of the night before. None
     * for a span over 168 hours. A missing or reversed end gives all to the hour of the start. Clock changes are kept: the
     * hour that spring leaves out gets nothing, the hour that autumn repeats gets both.
     */
    public static Optional<double[]> hours(Instant from, @Nullable Instant to, ZoneId zone) {
        double[] weights = new double[HOURS];
        if (to == null || !to.isAfter(from)) {
            weights[hour(from, zone)] = 1;
            return Optional.of(weights);
        }
        Duration span = Duration.between(from, to);
        if (span.compareTo(Duration.ofHours(HOURS)) > 0) {
            return Optional.empty();
        }
        Instant at = from;
        while (at.isBefore(to)) {
            ZonedDateTime next = at.atZone(zone).truncatedTo(ChronoUnit.HOURS).plusHours(1);
            Instant until = next.toInstant().isBefore(to) ? next.toInstant() : to;
            weights[hour(at, zone)] += seconds(Duration.between(at, until)) / seconds(span);
            at = until;
        }
        return Optional.of(weights);
    }

    /** The hour of the operational week, 0 to 167, that holds an instant. */
    public static int hour(Instant at, ZoneId zone) {
        LocalDateTime operational = at.atZone(zone).toLocalDateTime().minusHours(DAY_BEGINS);
        return (operational.getDayOfWeek().getValue() - 1) * 24 + operational.getHour();
    }

    private static double seconds(Duration duration) {
        return duration.getSeconds() + duration.getNano() / 1e9;
    }
}
