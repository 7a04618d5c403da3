package cymru.diogel.geodata.domain;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A span of whole calendar months, inclusive at both ends. */
public record Months(YearMonth from, YearMonth to) {
    private static final Pattern FORM = Pattern.compile("[12]\\d{3}-\\d{2}");

    /** @throws IllegalArgumentException when {@code from} is after {@code to} */
    public Months {
        if (from.isAfter(to)) {
            throw new IllegalArgumentException("expected a first month not after the last, got " + from + " to " + to);
        }
    }

    /**
     * Reads a month written {@code yyyy-mm}.
     *
     * @throws IllegalArgumentException with a sentence when the text is not such a month
     */
    public static YearMonth parse(String text) {
        if (FORM.matcher(text).matches()) {
            int month = Integer.parseInt(text.substring(5));
            if (month >= 1 && month <= 12) {
                return YearMonth.of(Integer.parseInt(text.substring(0, 4)), month);
            }
        }
        throw new IllegalArgumentException("expected a month such as 2025-06, got '" + text + "'");
    }

    /** The number of months, at least 1. */
    public int count() {
        return (int) from.until(to, ChronoUnit.MONTHS) + 1;
    }

    /** The length in years, for person-years. */
    public double years() {
        return count() / 12.0;
    }

    public boolean contains(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    /** Every month in order. */
    public List<YearMonth> each() {
        return Stream.iterate(from, month -> month.plusMonths(1)).limit(count()).toList();
    }
}
