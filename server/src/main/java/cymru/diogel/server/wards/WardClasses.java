package cymru.diogel.server.wards;

import cymru.diogel.geodata.stats.ClassBreaks;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.tables.Value.Figure;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The bounds between classes over all wards shown, from the figures as they are shown, so that nobody can see them differ. */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
record WardClasses(double[] rate, double[] count, double[] deprived, double[] tercile) {
    private static final int CLASSES = 5;
    private static final int TERCILES = 3;
    private static final String LETTERS = "ABC";

    /** Fixed, because most wards have next to nobody in the worst 20 %: quantiles would part slivers from slivers. */
    private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75};

    static WardClasses of(List<WardRow> rows) {
        return new WardClasses(
                ClassBreaks.quantiles(numbers(rows, WardRow::rate), CLASSES),
                ClassBreaks.quantiles(numbers(rows, WardRow::count), CLASSES),
                SHARES,
                ClassBreaks.quantiles(numbers(rows, WardRow::rate), TERCILES));
    }

    private static double[] numbers(List<WardRow> rows, Function<WardRow, Value> column) {
        return rows.stream()
                .map(column)
                .filter(Figure.class::isInstance)
                .mapToDouble(value -> ((Figure) value).value().doubleValue())
                .toArray();
    }

    /** Violence tercile (zero with the lowest) and deprivation group; as hidden or missing as what it is made of. */
    Value cell(WardRow row) {
        if (!(row.rate() instanceof Figure shown)) {
            return row.rate();
        }
        int group = row.facts().deprivation().group();
        if (group == 0) {
            return Value.UNAVAILABLE;
        }
        int violence = Math.max(1, ClassBreaks.classOf(shown.value().doubleValue(), tercile));
        return new Value.Text(LETTERS.charAt(violence - 1) + Integer.toString(group));
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("rate_per_1000", plain(rate));
        json.put("count", plain(count));
        json.put("deprived_20", plain(deprived));
        json.put("tercile", plain(tercile));
        return json;
    }

    private static List<Object> plain(double[] bounds) {
        return Arrays.stream(bounds)
                .mapToObj(bound -> Value.rounded(bound).json())
                .toList();
    }
}
