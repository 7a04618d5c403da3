package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * When a crime was recorded, and between which times it was committed, in local time as the file tells them. An hour that the
 * clocks of October repeat is taken as the first one for a start and the second for an end; one that March leaves out as the
 * hour after it.
 */
record ExtractTimes(
        LocalDate recordedOn,
        @Nullable Instant from,
        @Nullable Instant to) {
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern TIME = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2})?");

    static ExtractTimes of(Table.Row row, Instant now) throws RowProblem {
        LocalDate recorded = day(row.get("recorded_on"));
        LocalDateTime start = time("committed_from", row.get("committed_from"));
        LocalDateTime end = time("committed_to", row.get("committed_to"));
        ZonedDateTime today = now.atZone(IncidentHours.LOCAL);
        if (recorded.isAfter(today.toLocalDate())) {
            throw new RowProblem("recorded_on: expected a day that is past, got " + recorded);
        }
        if (start == null) {
            if (end != null) {
                throw new RowProblem("committed_to without committed_from: expected both, or the start alone");
            }
            return new ExtractTimes(recorded, null, null);
        }
        Instant from = start.atZone(IncidentHours.LOCAL).toInstant();
        Instant to = end == null
                ? null
                : end.equals(start)
                        ? from
                        : end.atZone(IncidentHours.LOCAL)
                                .withLaterOffsetAtOverlap()
                                .toInstant();
        if (from.isAfter(now) || (to != null && to.isAfter(now))) {
            throw new RowProblem("committed_from, committed_to: expected times that are past, got "
                    + row.get("committed_from") + " to " + row.get("committed_to"));
        }
        if (to != null && to.isBefore(from)) {
            throw new RowProblem("committed_from " + row.get("committed_from") + " is after committed_to "
                    + row.get("committed_to") + "; expected the earlier time first");
        }
        if (recorded.isBefore(start.toLocalDate())) {
            throw new RowProblem("recorded_on " + recorded + " is before committed_from " + row.get("committed_from")
                    + "; expected a crime to be committed before it is recorded");
        }
        return new ExtractTimes(recorded, from, to);
    }

    private static LocalDate day(String text) throws RowProblem {
        try {
            if (DAY.matcher(text).matches()) {
                return LocalDate.parse(text);
            }
        } catch (DateTimeException notInTheCalendar) {
            // Said below, with the text.
        }
        throw new RowProblem("recorded_on: expected a day such as 2025-06-30, got '" + text + "'");
    }

    private static @Nullable LocalDateTime time(String heading, String text) throws RowProblem {
        try {
            if (text.isEmpty() || TIME.matcher(text).matches()) {
                return text.isEmpty() ? null : LocalDateTime.parse(text);
            }
        } catch (DateTimeException notInTheCalendar) {
            // Said below, with the text.
        }
        throw new RowProblem(heading + ": expected a local time such as 2025-06-30T23:15, got '" + text + "'");
    }
}
