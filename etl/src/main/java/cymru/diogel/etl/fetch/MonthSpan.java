package cymru.diogel.etl.fetch;

import cymru.diogel.geodata.BadInput;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/** Months from the first to the last, both of them in it. */
public record MonthSpan(YearMonth from, YearMonth to) {
    /** @throws BadInput unless it is written 2025-01 or 2025-01..2025-09 */
    static MonthSpan parse(String text) {
        String[] ends = text.split("\\.\\.", -1);
        try {
            YearMonth from = YearMonth.parse(ends[0]);
            YearMonth to = ends.length == 1 ? from : YearMonth.parse(ends[1]);
            if (ends.length <= 2 && !to.isBefore(from)) {
                return new MonthSpan(from, to);
            }
        } catch (DateTimeParseException malformed) {
            throw wrong(text);
        }
        throw wrong(text);
    }

    private static BadInput wrong(String text) {
        return new BadInput(
                "--months: expected a month or two, such as 2025-09 or 2025-01..2025-09, got '" + text + "'");
    }

    boolean holds(YearMonth month) {
        return !month.isBefore(from) && !month.isAfter(to);
    }

    @Override
    public String toString() {
        return from.equals(to) ? from.toString() : from + ".." + to;
    }
}
