package cymru.diogel.server.patrol;

import cymru.diogel.server.counts.Shift;
import cymru.diogel.server.http.Problem;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * That a cell was visited. Nothing tells by whom.
 *
 * @param id drawn at random where it was marked
 * @param at to the minute
 */
record Visit(UUID id, String cell, OffsetDateTime at, String shift) {
    static final List<String> MEMBERS = List.of("id", "cell", "at", "shift");

    /** A phone may have been away for some days; a clock may be a little fast. */
    private static final Duration OLDEST = Duration.ofDays(7);

    private static final Duration FAST = Duration.ofMinutes(10);
    private static final Pattern CELL = Pattern.compile("H\\d{8}");
    private static final Pattern RANDOM =
            Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}");

    /** @throws Problem when a member is not what it should be */
    static Visit of(Map<String, String> members, Instant now) {
        String id = members.getOrDefault("id", "");
        if (!RANDOM.matcher(id).matches()) {
            throw Problem.badParameter("id", "a random UUID in small letters", id);
        }
        String cell = members.getOrDefault("cell", "");
        if (!CELL.matcher(cell).matches()) {
            throw Problem.badParameter("cell", "the code of a cell such as H24470858", cell);
        }
        String shift = members.getOrDefault("shift", "");
        if (Arrays.stream(Shift.values()).noneMatch(each -> each.id().equals(shift))) {
            throw Problem.badParameter("shift", "day or night", shift);
        }
        return new Visit(UUID.fromString(id), cell, at(members.getOrDefault("at", ""), now), shift);
    }

    private static OffsetDateTime at(String text, Instant now) {
        try {
            Instant at = OffsetDateTime.parse(text).toInstant().truncatedTo(ChronoUnit.MINUTES);
            if (!at.isBefore(now.minus(OLDEST)) && !at.isAfter(now.plus(FAST))) {
                return at.atOffset(ZoneOffset.UTC);
            }
        } catch (DateTimeException malformed) {
            throw Problem.badParameter("at", "a time such as 2025-09-30T21:15Z", text);
        }
        throw Problem.badParameter("at", "a time of the last 7 days", text);
    }
}
