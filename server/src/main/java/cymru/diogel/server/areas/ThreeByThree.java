package cymru.diogel.server.areas;

import cymru.diogel.geodata.stats.ClassBreaks;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.tables.Value.Figure;
import java.util.List;

/** The 3 × 3 of violence and deprivation (docs/adr/0009): A1, the least of both, to C3, the most. */
public final class ThreeByThree {
    private static final int TERCILES = 3;
    private static final String LETTERS = "ABC";

    private ThreeByThree() {}

    /** The two bounds between thirds of the values above zero, from the figures as they are shown. */
    public static double[] bounds(List<Value> violence) {
        return ClassBreaks.quantiles(numbers(violence), TERCILES);
    }

    /** Violence tercile (zero with the lowest) and deprivation group; as hidden or missing as what it is made of. */
    public static Value cell(Value violence, AreaDeprivation deprivation, double[] bounds) {
        if (!(violence instanceof Figure shown)) {
            return violence;
        }
        int group = deprivation.group();
        if (group == 0) {
            return Value.UNAVAILABLE;
        }
        int third = Math.max(1, ClassBreaks.classOf(shown.value().doubleValue(), bounds));
        return new Value.Text(LETTERS.charAt(third - 1) + Integer.toString(group));
    }

    /** The figures among values, as numbers. */
    public static double[] numbers(List<Value> values) {
        return values.stream()
                .filter(Figure.class::isInstance)
                .mapToDouble(value -> ((Figure) value).value().doubleValue())
                .toArray();
    }
}
