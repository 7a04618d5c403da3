package cymru.diogel.server.wards;

import cymru.diogel.geodata.stats.ClassBreaks;
import cymru.diogel.server.areas.ThreeByThree;
import cymru.diogel.server.tables.Value;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The bounds between classes over all wards shown, from the figures as they are shown, so that nobody can see them differ. */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
record WardClasses(double[] rate, double[] count, double[] deprived, double[] tercile) {
    private static final int CLASSES = 5;

    /** Fixed, because most wards have next to nobody in the worst 20 %: quantiles would part slivers from slivers. */
    private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75};

    static WardClasses of(List<WardRow> rows) {
        return new WardClasses(
                ClassBreaks.quantiles(numbers(rows, WardRow::rate), CLASSES),
                ClassBreaks.quantiles(numbers(rows, WardRow::count), CLASSES),
                SHARES,
                ThreeByThree.bounds(rows.stream().map(WardRow::rate).toList()));
    }

    private static double[] numbers(List<WardRow> rows, Function<WardRow, Value> column) {
        return ThreeByThree.numbers(rows.stream().map(column).toList());
    }

    Value cell(WardRow row) {
        return ThreeByThree.cell(row.rate(), row.facts().deprivation(), tercile);
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
