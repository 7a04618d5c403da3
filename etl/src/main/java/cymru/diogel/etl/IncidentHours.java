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
    /** Weights are whole multiples of 2⁻³²: up to 2²⁰ of them add up without rounding, whatever their order. */
    private static final double GRAIN = 0x1p32;

    /** What the extract's times are told in. */
    static final ZoneId LOCAL = ZoneId.of("Europe/London");

    private record Interval(
            long incident, Instant from, @Nullable Instant to) {}

    /** The incidents of this load; one of unknown time, or over 168 hours, has no hours. */
    void spread() {
        Batches.of(
                handle.createQuery(Sql.file("extract-intervals")),
                (row, context) -> new Interval(
                        row.getLong("incident_id"),
                        row.getObject("committed_from", OffsetDateTime.class).toInstant(),
                        instant(row.getObject("committed_to", OffsetDateTime.class))),
                this::spread);
        handle.execute("analyze incident_hour");
    }

    private void spread(List<Interval> intervals) {
        try (CopyRows rows = new CopyRows(handle, "incident_hour", "incident_id", "hour", "weight")) {
            for (Interval one : intervals) {
                Aoristic.hours(one.from(), one.to(), LOCAL).ifPresent(weights -> {
                    double[] grains = inGrains(weights);
                    for (int hour = 0; hour < grains.length; hour++) {
                        if (grains[hour] > 0) {
                            rows.add(one.incident(), hour, grains[hour]);
                        }
                    }
                });
            }
        }
    }

    /** Weights that sum to 1, brought to whole multiples of the grain that sum to 1 exactly: the largest bears the rest. */
    static double[] inGrains(double[] weights) {
        double[] grains = new double[weights.length];
        int largest = 0;
        double rest = 1;
        for (int hour = 0; hour < weights.length; hour++) {
            grains[hour] = Math.rint(weights[hour] * GRAIN) / GRAIN;
            rest -= grains[hour];
            largest = grains[hour] > grains[largest] ? hour : largest;
        }
        grains[largest] += rest;
        return grains;
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
