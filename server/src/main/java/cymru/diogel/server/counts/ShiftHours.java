package cymru.diogel.server.counts;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The four consecutive hours of a shift that are heaviest over all days of the week.
 *
 * @param from the hour of the clock that they begin at, 0 to 23
 * @param to the hour at which they end
 * @param days the two heaviest operational days in those hours, 1 being Monday; empty where the hours hold too little to tell days apart
 * @param weight what those hours hold over all days
 * @param share of the weight of the whole week, 0 to 1
 */
public record ShiftHours(int from, int to, List<Integer> days, double weight, double share) {
    private static final int BLOCK = 4;
    private static final int DAYS = 7;
    private static final int DAY_HOURS = 24;
    private static final int DAY_BEGINS = 6;

    /** Two days of seven are named where the hours hold this many incidents. */
    private static final double ENOUGH_FOR_DAYS = 10;

    private static final int DAYS_TOLD = 2;

    static Optional<ShiftHours> of(double[] week, Shift shift) {
        double[] starts = IntStream.rangeClosed(0, Shift.HOURS - BLOCK)
                .mapToDouble(start -> block(week, shift.first() + start))
                .toArray();
        int best = 0;
        for (int start = 1; start < starts.length; start++) {
            // A later block must be heavier by more than rounding.
            if (starts[start] > starts[best] * (1 + 1e-9)) {
                best = start;
            }
        }
        return starts[best] > 0 ? Optional.of(of(week, shift.first() + best, starts[best])) : Optional.empty();
    }

    private static ShiftHours of(double[] week, int hour, double weight) {
        int from = (hour + DAY_BEGINS) % DAY_HOURS;
        double all = IntStream.range(0, week.length).mapToDouble(i -> week[i]).sum();
        return new ShiftHours(from, (from + BLOCK) % DAY_HOURS, days(week, hour, weight), weight, weight / all);
    }

    private static List<Integer> days(double[] week, int hour, double weight) {
        return weight < ENOUGH_FOR_DAYS
                ? List.of()
                : IntStream.range(0, DAYS)
                        .boxed()
                        .sorted(Comparator.comparingDouble((Integer day) -> -inDay(week, day, hour)))
                        .limit(DAYS_TOLD)
                        .sorted()
                        .map(day -> day + 1)
                        .toList();
    }

    private static double block(double[] week, int hour) {
        return IntStream.range(0, DAYS)
                .mapToDouble(day -> inDay(week, day, hour))
                .sum();
    }

    private static double inDay(double[] week, int day, int hour) {
        return IntStream.range(hour, hour + BLOCK)
                .mapToDouble(each -> week[day * DAY_HOURS + each])
                .sum();
    }

    /** The members of an answer. */
    public Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", from);
        json.put("to", to);
        json.put("days", days);
        json.put("share", Math.round(share * 100) / 100.0);
        return json;
    }
}
