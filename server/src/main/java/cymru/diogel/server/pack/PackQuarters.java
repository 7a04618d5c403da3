package cymru.diogel.server.pack;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.domain.Quarter;
import cymru.diogel.server.catalogue.LoadedMonths;
import cymru.diogel.server.http.Problem;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The quarters that a pack can be made of, each with the month that its window ends with: the quarter's last, or the last of
 * it that is loaded. A partner's window is one of those that are fixed.
 */
record PackQuarters(NavigableMap<Quarter, YearMonth> ends, LoadedMonths loaded) {
    static PackQuarters of(LoadedMonths loaded, Role role) {
        List<YearMonth> months = role == Role.ANALYST
                ? List.copyOf(loaded.months())
                : loaded.fixedWindows().stream().map(Months::to).toList();
        TreeMap<Quarter, YearMonth> ends = new TreeMap<>();
        months.forEach(month -> ends.put(quarterOf(month), month)); // In order of time: the last of a quarter stays.
        return new PackQuarters(ends, loaded);
    }

    private static Quarter quarterOf(YearMonth month) {
        return new Quarter(month.getYear(), (month.getMonthValue() + 2) / 3);
    }

    /** The quarter that is asked for; where none is, the last whose months are all loaded, or else the last. */
    Quarter find(@Nullable Quarter asked) {
        if (ends.isEmpty()) {
            throw Problem.notFound("a quarter: no month is loaded");
        }
        if (asked == null) {
            return ends.descendingKeySet().stream()
                    .filter(quarter -> missing(quarter).isEmpty())
                    .findFirst()
                    .orElseGet(ends::lastKey);
        }
        if (!ends.containsKey(asked)) {
            String offered = ends.keySet().stream().map(Quarter::toString).collect(Collectors.joining(", "));
            throw Problem.badParameter("quarter", "one of " + offered, asked.toString());
        }
        return asked;
    }

    YearMonth end(Quarter quarter) {
        YearMonth end = ends.get(quarter);
        if (end == null) {
            throw new IllegalArgumentException(quarter + " is not offered");
        }
        return end;
    }

    /** Months of a quarter that are not loaded. */
    List<YearMonth> missing(Quarter quarter) {
        return quarter.months().each().stream()
                .filter(month -> !loaded.months().contains(month))
                .toList();
    }

    /** The twelve months that end with each of the last quarters up to one, all of them loaded; oldest first. */
    List<Months> windows(Quarter last, int most) {
        List<Months> whole = ends.headMap(last, true).values().stream()
                .map(end -> new Months(end.minusMonths(11), end))
                .filter(window -> window.to().getMonthValue() % 3 == 0)
                .filter(window -> loaded.months().containsAll(window.each()))
                .toList();
        return whole.subList(Math.max(0, whole.size() - most), whole.size());
    }
}
