package cymru.diogel.server.counts;

import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;

/**
 * When incidents of one area happened: aoristic weights by hour of the operational week, 0 being Monday 06:00 to 06:59.
 */
public final class AreaHours {
    /** Hours of a week. */
    public static final int HOURS = 168;

    private static final int PEAK_HOURS = 6;
    private static final int HOURS_A_DAY = 24;
    private static final int DAY_BEGINS = 6;

    private final Role role;
    private final double[] weights;

    AreaHours(Role role, double[] weights) {
        this.role = role;
        this.weights = weights;
    }

    /** Whether the heaviest six hours may be told: what they hold, and what all others hold. */
    public boolean showsPeak() {
        double peak = window(start());
        return shows(peak) && shows(total() - peak);
    }

    /** Day of the operational week (1 is Monday) and hour at which the heaviest six consecutive hours begin: {@code 5-22}. */
    public String peak() {
        int start = start();
        return (start / HOURS_A_DAY + 1) + "-" + (start + DAY_BEGINS) % HOURS_A_DAY;
    }

    /** The share of all weight that the heaviest six hours hold, 0 to 1. */
    public double peakShare() {
        return window(start()) / total();
    }

    /**
     * The weight of the hours {@code from} (included) to {@code to} (not) of the operational day, on every day; empty where it,
     * the rest, or the number of those without hours may not be told.
     *
     * @param of the area's count as it is shown
     */
    public OptionalDouble between(int from, int to, ShownCount of) {
        double within = IntStream.range(0, HOURS)
                .filter(hour -> hour % HOURS_A_DAY >= from && hour % HOURS_A_DAY < to)
                .mapToDouble(hour -> weights[hour])
                .sum();
        boolean told =
                of instanceof Known count && tells(count.value() - total()) && tells(within) && tells(total() - within);
        return told ? OptionalDouble.of(within) : OptionalDouble.empty();
    }

    /** How many have hours; to be told only where {@link #between} is. */
    public int known() {
        return (int) Math.rint(total());
    }

    /** The weight of each hour as a role may see it; NaN where hidden, of one hour never alone, since the others tell it. */
    public double[] shown() {
        double[] shown = Arrays.stream(weights)
                .map(weight -> shows(weight) ? weight : Double.NaN)
                .toArray();
        if (Arrays.stream(shown).filter(Double::isNaN).count() == 1) {
            IntStream.range(0, HOURS)
                    .filter(hour -> shown[hour] > 0)
                    .boxed()
                    .min(Comparator.comparingDouble(hour -> shown[hour]))
                    .ifPresent(hour -> shown[hour] = Double.NaN);
        }
        return shown;
    }

    private boolean tells(double weight) {
        return Disclosure.show(role, PartInHours.whole(weight)) instanceof Known;
    }

    /** The weight of all hours, as far as the role may see it; NaN where hidden. */
    public double sum() {
        return shows(total()) ? total() : Double.NaN;
    }

    /** The heaviest hours of a shift; empty where the role may not be told them, or nothing is recorded then. */
    public Optional<ShiftHours> heaviest(Shift shift) {
        return ShiftHours.of(weights, shift).filter(found -> shows(found.weight()) && shows(total() - found.weight()));
    }

    /** Several areas' hours as one; NaN where that of any of them is hidden, since the rest might tell it. */
    public static double[] together(List<AreaHours> areas) {
        double[] sums = new double[HOURS];
        for (AreaHours area : areas) {
            double[] shown = area.shown();
            Arrays.setAll(sums, hour -> sums[hour] + shown[hour]);
        }
        return sums;
    }

    private boolean shows(double weight) {
        return Disclosure.show(role, (int) Math.ceil(weight - 1e-9)) instanceof Known;
    }

    private double total() {
        return Arrays.stream(weights).sum();
    }

    /** The first of the heaviest; a later one must be heavier by more than rounding. */
    private int start() {
        int best = 0;
        for (int hour = 1; hour < HOURS; hour++) {
            if (window(hour) > window(best) * (1 + 1e-9)) {
                best = hour;
            }
        }
        return best;
    }

    private double window(int start) {
        double sum = 0;
        for (int k = 0; k < PEAK_HOURS; k++) {
            sum += weights[(start + k) % HOURS];
        }
        return sum;
    }
}
