package cymru.diogel.server.needs;

import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.counts.ForceTotals;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Value;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How one definition's offences went: by year, by month, and by calendar month, each count with its interval. */
final class Trend {
    private static final int YEAR = 12;

    private static final List<String> WELSH_MONTHS = List.of(
            "Ionawr",
            "Chwefror",
            "Mawrth",
            "Ebrill",
            "Mai",
            "Mehefin",
            "Gorffennaf",
            "Awst",
            "Medi",
            "Hydref",
            "Tachwedd",
            "Rhagfyr");

    private Trend() {}

    /** Whole years back from the end of the period; the rest at its beginning is left out. */
    static List<Months> years(Months months) {
        List<Months> years = new ArrayList<>();
        for (YearMonth end = months.to();
                !end.minusMonths(YEAR - 1L).isBefore(months.from());
                end = end.minusMonths(YEAR)) {
            years.add(new Months(end.minusMonths(YEAR - 1L), end));
        }
        Collections.reverse(years);
        return years;
    }

    static List<Figure> byYear(Scope scope, String definition, ForceTotals totals) {
        List<Months> years = years(scope.months());
        List<ShownCount> counts = totals.by(years);
        List<Figure> figures = new ArrayList<>();
        for (Months year : years) {
            String id = year.from() + ".." + year.to();
            Bilingual title = new Bilingual(id, id);
            figures.add(
                    scope.missing(year).size() == year.count()
                            ? Figure.none(id, title, definition, "incidents", Reasons.NOT_LOADED)
                            : Figure.count(id, title, definition, counts.get(figures.size())));
        }
        return figures;
    }

    /** Every month of the period; one that was not loaded has no count. */
    static List<Figure> byMonth(Scope scope, ForceTotals totals, String definition) {
        List<YearMonth> loaded = scope.loaded();
        List<ShownCount> counts = totals.by(each(loaded));
        return scope.months().each().stream()
                .map(month -> {
                    Bilingual title = new Bilingual(month.toString(), month.toString());
                    return loaded.contains(month)
                            ? Figure.count(month.toString(), title, definition, counts.get(loaded.indexOf(month)))
                            : Figure.none(month.toString(), title, definition, "incidents", Reasons.NOT_LOADED);
                })
                .toList();
    }

    /**
     * Twelve counts, January first. They are made from the months as they are shown: judged anew, another month could be hidden
     * here than there, and so both be told.
     */
    static List<ShownCount> calendar(Scope scope, ForceTotals totals) {
        List<YearMonth> loaded = scope.loaded();
        List<ShownCount> months = totals.by(each(loaded));
        List<ShownCount> calendar = new ArrayList<>(Collections.nCopies(YEAR, new Known(0)));
        for (int i = 0; i < months.size(); i++) {
            int at = loaded.get(i).getMonthValue() - 1;
            calendar.set(at, sum(calendar.get(at), months.get(i)));
        }
        return calendar;
    }

    /** Hidden where either is. */
    static ShownCount sum(ShownCount one, ShownCount other) {
        return one instanceof Known first && other instanceof Known second
                ? new Known(first.value() + second.value())
                : new Hidden();
    }

    private static List<Months> each(List<YearMonth> months) {
        return months.stream().map(month -> new Months(month, month)).toList();
    }

    /** Twelve means a loaded month, January first. */
    static List<Figure> byCalendarMonth(Scope scope, ForceTotals totals, String definition) {
        List<ShownCount> counts = calendar(scope, totals);
        List<Figure> figures = new ArrayList<>();
        for (int month = 1; month <= YEAR; month++) {
            int calendar = month;
            int months = (int) scope.loaded().stream()
                    .filter(each -> each.getMonthValue() == calendar)
                    .count();
            Bilingual title = new Bilingual(
                    Month.of(month).getDisplayName(TextStyle.FULL, Locale.UK), WELSH_MONTHS.get(month - 1));
            figures.add(Figure.mean(Integer.toString(month), title, definition, counts.get(month - 1), months));
        }
        return figures;
    }

    static Map<String, Object> year(Months year, List<String> missing, Figure counted, Figure domestic) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", year.from().toString());
        json.put("to", year.to().toString());
        json.put("missing", missing);
        put(json, "", "count", counted);
        put(json, "domestic_abuse_", "domestic_abuse", domestic);
        return json;
    }

    static Map<String, Object> month(Figure month) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("month", month.id());
        put(json, "", "count", month);
        return json;
    }

    static Map<String, Object> calendarMonth(Figure month) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("month", Integer.valueOf(month.id()));
        json.put(
                "months",
                month.denominator() == Value.UNAVAILABLE
                        ? 0
                        : month.denominator().json());
        json.put("count", month.numerator().json());
        put(json, "", "mean", month);
        return json;
    }

    private static void put(Map<String, Object> json, String prefix, String name, Figure figure) {
        json.put(name, figure.value().json());
        json.put(prefix + "low", figure.low().json());
        json.put(prefix + "high", figure.high().json());
    }
}
