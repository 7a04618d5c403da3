package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.domain.Months;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The months that figures are over.
 *
 * @param months null when nothing at all is loaded
 * @param loaded those of them of which anything is loaded; person-years are counted over these alone
 */
public record Period(@Nullable Months months, List<YearMonth> loaded) {
    /** When nothing at all is loaded. */
    public static final Period NONE = new Period(null, List.of());

    private static final double MONTHS_A_YEAR = 12;

    /** The length that was observed, in years. */
    public double years() {
        return loaded.size() / MONTHS_A_YEAR;
    }

    public List<YearMonth> each() {
        return months == null ? List.of() : months.each();
    }

    /** The ends as text, empty when nothing is loaded. */
    public String from() {
        return months == null ? "" : months.from().toString();
    }

    public String to() {
        return months == null ? "" : months.to().toString();
    }

    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", months == null ? null : from());
        json.put("to", months == null ? null : to());
        json.put("months", each().size());
        json.put(
                "missing",
                each().stream()
                        .filter(month -> !loaded.contains(month))
                        .map(YearMonth::toString)
                        .toList());
        return json;
    }
}
