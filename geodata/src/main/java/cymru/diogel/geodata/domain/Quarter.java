package cymru.diogel.geodata.domain;

import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A quarter of a calendar year, written {@code 2025Q3} (July to September 2025). */
public record Quarter(int year, int quarter) implements Comparable<Quarter> {
    private static final Pattern FORM = Pattern.compile("(\\d{4})Q([1-4])");

    /** @throws IllegalArgumentException with a sentence when the text is not a quarter */
    public static Quarter parse(String text) {
        Matcher parts = FORM.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected a quarter such as 2025Q3, got '" + text + "'");
        }
        return new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /** Its three months. */
    public Months months() {
        YearMonth last = YearMonth.of(year, 3 * quarter);
        return new Months(last.minusMonths(2), last);
    }

    public Quarter next() {
        return quarter == 4 ? new Quarter(year + 1, 1) : new Quarter(year, quarter + 1);
    }

    @Override
    public int compareTo(Quarter other) {
        return Integer.compare(4 * year + quarter, 4 * other.year + other.quarter);
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%04dQ%d", year, quarter);
    }
}
