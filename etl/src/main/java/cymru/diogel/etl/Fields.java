package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.domain.Months;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads typed fields of a row; each says what it expected where a field is not as it must be. */
final class Fields {
    private static final Pattern DAY = Pattern.compile("[12]\\d{3}-\\d{2}-\\d{2}");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}(\\.\\d{1,12})?");

    private final Table.Row row;

    Fields(Table.Row row) {
        this.row = row;
    }

    String text(String heading) throws RowProblem {
        String text = row.get(heading);
        if (text.isEmpty()) {
            throw new RowProblem(heading + ": expected text, got nothing");
        }
        return text;
    }

    String oneOf(String heading, List<String> known) throws RowProblem {
        String text = row.get(heading);
        if (!known.contains(text)) {
            throw new RowProblem(heading + ": expected one of " + String.join(", ", known) + ", got '" + text + "'");
        }
        return text;
    }

    YearMonth month(String heading) throws RowProblem {
        try {
            return Months.parse(row.get(heading));
        } catch (IllegalArgumentException problem) {
            throw new RowProblem(heading + ": " + problem.getMessage());
        }
    }

    /** Null where the field is empty. */
    @Nullable
    LocalDate day(String heading) throws RowProblem {
        String text = row.get(heading);
        if (text.isEmpty()) {
            return null;
        }
        if (DAY.matcher(text).matches()) {
            try {
                return LocalDate.parse(text);
            } catch (DateTimeException notOfTheCalendar) {
                // Falls through to the one sentence below: the form is right but the day is not (2025-02-30).
            }
        }
        throw new RowProblem(heading + ": expected a day such as 2025-06-30, got '" + text + "'");
    }

    LocalDate needDay(String heading) throws RowProblem {
        LocalDate day = day(heading);
        if (day == null) {
            throw new RowProblem(heading + ": expected a day such as 2025-06-30, got nothing");
        }
        return day;
    }

    /** A day that is not before another one, or null where the field is empty. */
    @Nullable
    LocalDate dayFrom(String heading, LocalDate first, String firstHeading) throws RowProblem {
        LocalDate day = day(heading);
        if (day != null && day.isBefore(first)) {
            throw new RowProblem(
                    heading + ": expected a day not before '" + firstHeading + "' (" + first + "), got " + day);
        }
        return day;
    }

    int count(String heading) throws RowProblem {
        String text = row.get(heading);
        if (!WHOLE.matcher(text).matches()) {
            throw new RowProblem(heading + ": expected a whole number from 0, got '" + text + "'");
        }
        return Integer.parseInt(text);
    }

    /** A decimal of 0 or more, written out: no sign, no exponent. */
    double decimal(String heading) throws RowProblem {
        String text = row.get(heading);
        if (!DECIMAL.matcher(text).matches()) {
            throw new RowProblem(heading + ": expected a number of 0 or more such as 12.5, got '" + text + "'");
        }
        return Double.parseDouble(text);
    }

    /** Sees that something occurs once in a file. */
    static final class Once {
        private final Map<Object, Long> lineOf = new HashMap<>();

        void see(Object what, Table.Row row) throws RowProblem {
            Long earlier = lineOf.putIfAbsent(what, row.line());
            if (earlier != null) {
                throw new RowProblem(what + " was already on line " + earlier + "; expected it once");
            }
        }
    }
}
