package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.http.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The months of which at least one force's file of a source is loaded. */
public record LoadedMonths(NavigableSet<YearMonth> months) {
    private static final int DEFAULT_MONTHS = 12;
    private static final int MONTHS_A_QUARTER = 3;
    private static final String SQL = SqlFile.beside(LoadedMonths.class, "months.sql");

    /** @param source {@code police.uk} or {@code force} */
    public static LoadedMonths read(Handle handle, String source) {
        return new LoadedMonths(
                new TreeSet<>(handle.createQuery(SQL).bind("source", source).mapTo(LocalDate.class).stream()
                        .map(YearMonth::from)
                        .toList()));
    }

    /** From the first loaded month to the last; empty when nothing is loaded. */
    public Optional<Months> span() {
        return months.isEmpty() ? Optional.empty() : Optional.of(new Months(months.first(), months.last()));
    }

    /** The last twelve months, or as many as there are. */
    public Optional<Months> usual() {
        return span().map(span -> {
            YearMonth yearAgo = span.to().minusMonths(DEFAULT_MONTHS - 1L);
            return new Months(yearAgo.isBefore(span.from()) ? span.from() : yearAgo, span.to());
        });
    }

    /**
     * The only windows that may be asked for where counts are hidden: twelve months that end with a quarter, so that no two
     * of them differ by less than two quarters. Where none is wholly loaded, all that is. In order of time.
     */
    public List<Months> fixedWindows() {
        return span().map(span -> {
                    List<Months> windows = Stream.iterate(
                                    span.from().plusMonths(DEFAULT_MONTHS - 1L), end -> end.plusMonths(1))
                            .takeWhile(end -> !end.isAfter(span.to()))
                            .filter(end -> end.getMonthValue() % MONTHS_A_QUARTER == 0)
                            .map(end -> new Months(end.minusMonths(DEFAULT_MONTHS - 1L), end))
                            .toList();
                    return windows.isEmpty() ? List.of(span) : windows;
                })
                .orElse(List.of());
    }

    /** Calendar quarters that lie between the first loaded month and the last, in order of time. */
    public List<Months> quarters() {
        return span().map(
                        span -> Stream.iterate(span.from().plusMonths(MONTHS_A_QUARTER - 1L), end -> end.plusMonths(1))
                                .takeWhile(end -> !end.isAfter(span.to()))
                                .filter(end -> end.getMonthValue() % MONTHS_A_QUARTER == 0)
                                .map(end -> new Months(end.minusMonths(MONTHS_A_QUARTER - 1L), end))
                                .toList())
                .orElse(List.of());
    }

    /**
     * The fixed window with these ends, each end that was not given being that of the last one.
     *
     * @throws Problem when no fixed window has them
     */
    public Period fixedPeriod(@Nullable YearMonth from, @Nullable YearMonth to) {
        List<Months> windows = fixedWindows();
        if (windows.isEmpty()) {
            return period(from, to);
        }
        Months last = windows.get(windows.size() - 1);
        return windows.stream()
                .filter(window -> window.to().equals(to == null ? last.to() : to))
                .filter(window -> from == null || window.from().equals(from))
                .findFirst()
                .map(this::of)
                .orElseThrow(() -> Problem.badParameter(
                        to == null ? "from" : "to",
                        "for partners a window of twelve months that ends with a quarter, " + last.from() + " to "
                                + last.to() + " or one of " + windows.size() + " in /api/periods",
                        String.valueOf(to == null ? from : to)));
    }

    /** A window with the months of it that are loaded. */
    public Period of(Months window) {
        return new Period(
                window, window.each().stream().filter(months::contains).toList());
    }

    /**
     * The period that was asked for, each end that was not given being that of the usual period.
     *
     * @throws Problem when an end is outside the span, or the first is after the last
     */
    public Period period(@Nullable YearMonth from, @Nullable YearMonth to) {
        check("from", from);
        check("to", to);
        return usual().map(usual -> {
                    YearMonth first = from == null ? usual.from() : from;
                    YearMonth last = to == null ? usual.to() : to;
                    if (first.isAfter(last)) {
                        throw Problem.badParameter("from", "a month not after " + last, first.toString());
                    }
                    return of(new Months(first, last));
                })
                .orElse(Period.NONE);
    }

    /** @throws Problem when a month that was given is outside the span */
    public void check(String name, @Nullable YearMonth month) {
        if (month != null && span().filter(span -> span.contains(month)).isEmpty()) {
            String expected = span().map(span -> "a month from " + span.from() + " to " + span.to())
                    .orElse("none, as no month is loaded");
            throw Problem.badParameter(name, expected, month.toString());
        }
    }
}
