package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.catalogue.LoadedMonths;
import cymru.diogel.server.catalogue.Period;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import org.jspecify.annotations.Nullable;

/**
 * The months that the list is over.
 *
 * @param now the window; where fewer months are loaded than asked, those
 * @param asked how many months were asked for
 * @param before the months of the window as many whole years earlier that they do not overlap; null where nothing is loaded
 * @param beforeLoaded whether each of them is
 * @param classes twelve-month periods that do not overlap, the last ending with the window, oldest first; empty under two
 */
record Windows(Period now, int asked, @Nullable Period before, boolean beforeLoaded, List<Months> classes) {
    private static final int YEAR = 12;
    private static final int MOST_CLASSES = 5;
    private static final int FEWEST_CLASSES = 2;

    /** @param window already cut to the months between the first and the last that is loaded */
    static Windows of(LoadedMonths loaded, Period window, int asked) {
        if (window.months() == null) {
            return new Windows(window, asked, null, false, List.of());
        }
        int back = YEAR * (int) Math.ceil(window.months().count() / (double) YEAR);
        Months earlier = new Months(
                window.months().from().minusMonths(back), window.months().to().minusMonths(back));
        List<YearMonth> months =
                window.loaded().stream().map(month -> month.minusMonths(back)).toList();
        boolean whole = !months.isEmpty() && loaded.months().containsAll(months);
        return new Windows(
                window,
                asked,
                new Period(earlier, whole ? months : List.of()),
                whole,
                classes(loaded.months(), window.months().to()));
    }

    private static List<Months> classes(NavigableSet<YearMonth> loaded, YearMonth last) {
        List<Months> periods = new ArrayList<>();
        YearMonth end = last;
        while (periods.size() < MOST_CLASSES) {
            Months period = new Months(end.minusMonths(YEAR - 1L), end);
            if (!loaded.containsAll(period.each())) {
                break;
            }
            periods.add(period);
            end = end.minusMonths(YEAR);
        }
        Collections.reverse(periods);
        return periods.size() < FEWEST_CLASSES ? List.of() : List.copyOf(periods);
    }

    /** The earliest month that any figure is over. */
    @Nullable
    YearMonth first() {
        YearMonth first = now.months() == null ? null : now.months().from();
        if (beforeLoaded && before != null && before.months() != null) {
            first = before.months().from();
        }
        return classes.isEmpty()
                        || (first != null && first.isBefore(classes.get(0).from()))
                ? first
                : classes.get(0).from();
    }

    @Nullable
    YearMonth last() {
        return now.months() == null ? null : now.months().to();
    }

    void putInto(Map<String, Object> json) {
        Map<String, Object> period = now.json();
        period.put("asked", asked);
        json.put("period", period);
        Map<String, Object> earlier = before == null ? new LinkedHashMap<>() : before.json();
        earlier.remove("missing");
        earlier.put("available", beforeLoaded);
        json.put("before", earlier);
        json.put("classes_over", classes.stream().map(Windows::ends).toList());
    }

    private static Map<String, Object> ends(Months months) {
        Map<String, Object> ends = new LinkedHashMap<>();
        ends.put("from", months.from().toString());
        ends.put("to", months.to().toString());
        return ends;
    }
}
