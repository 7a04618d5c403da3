package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.http.Problem;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The months of which at least one force's file of a source is loaded. */
public record LoadedMonths(NavigableSet<YearMonth> months) {
    private static final int DEFAULT_MONTHS = 12;
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
                    Months asked = new Months(first, last);
                    return new Period(
                            asked,
                            asked.each().stream().filter(months::contains).toList());
                })
                .orElse(Period.NONE);
    }

    private void check(String name, @Nullable YearMonth month) {
        if (month != null && span().filter(span -> span.contains(month)).isEmpty()) {
            String expected = span().map(span -> "a month from " + span.from() + " to " + span.to())
                    .orElse("none, as no month is loaded");
            throw Problem.badParameter(name, expected, month.toString());
        }
    }
}
