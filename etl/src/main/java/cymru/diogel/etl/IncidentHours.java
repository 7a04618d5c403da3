package cymru.diogel.etl;

import cymru.diogel.geodata.stats.time.Aoristic;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Spreads each incident of the force's extract over the hours in which it may have been committed. */
record IncidentHours(Handle handle) {
    /** What the extract's times are told in. */
    static final ZoneId LOCAL = ZoneId.of("Europe/London");

    private record Interval(
            long incident, Instant from, @Nullable Instant to) {}

    /** The incidents of this load; one of unknown time, or over 168 hours, has no hours. */
    void spread() {
        List<Interval> intervals = handle.createQuery(Sql.file("extract-intervals"))
                .map((row, context) -> new Interval(
                        row.getLong("incident_id"),
                        row.getObject("committed_from", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("committed_to", OffsetDateTime.class))))
                .list();
        try (CopyRows rows = new CopyRows(handle, "incident_hour", "incident_id", "hour", "weight")) {
            for (Interval one : intervals) {
                Aoristic.hours(one.from(), one.to(), LOCAL).ifPresent(weights -> {
                    for (int hour = 0; hour < weights.length; hour++) {
                        if (weights[hour] > 0) {
                            // Parts of a second that add up may pass 1 by a rounding.
                            rows.add(one.incident(), hour, Math.min(1, weights[hour]));
                        }
                    }
                });
            }
        }
        handle.execute("analyze incident_hour");
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
