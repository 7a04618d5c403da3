package cymru.diogel.server.counts;

import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a role may see of the counts of one definition at one level. A count is hidden too where the same area's count of a
 * narrower definition differs from it by a number that must be hidden.
 */
public final class LevelCounts {
    private final Role role;
    private final AreaMonths counted;
    private final List<AreaMonths> within;

    /** @param within those of the definitions that count a part of what this one counts */
    LevelCounts(Role role, AreaMonths counted, List<AreaMonths> within) {
        this.role = role;
        this.counted = counted;
        this.within = within;
    }

    /** Every area's count over some months. */
    public AreaCounts over(Collection<YearMonth> months) {
        Map<Integer, Integer> whole = counted.sums(months, traits -> true);
        Map<Integer, ShownCount> shown = new HashMap<>();
        Map<Integer, Integer> standIns = new HashMap<>();
        whole.forEach((area, incidents) -> shown.put(area, Disclosure.show(role, incidents)));
        for (AreaMonths narrower : within) {
            Map<Integer, Integer> part = narrower.sums(months, traits -> true);
            whole.forEach((area, incidents) -> {
                int rest = incidents - part.getOrDefault(area, 0);
                if (Disclosure.show(role, rest) instanceof Hidden) {
                    if (incidents >= Disclosure.SMALLEST_SHOWN) {
                        standIns.merge(area, standIn(incidents - rest), Math::max);
                    }
                    shown.put(area, new Hidden());
                }
            });
        }
        return new AreaCounts(shown, standIns);
    }

    private int standIn(int narrower) {
        return Disclosure.show(role, narrower) instanceof Known known
                ? Math.max(known.value(), AreaCounts.HIDDEN_STANDS_AS)
                : AreaCounts.HIDDEN_STANDS_AS;
    }

    /**
     * How many of those counted bear a flag; hidden where they or those without it are too few, or the count is hidden.
     *
     * @param flag one of the bits of {@code traits}
     */
    public AreaCounts flagged(Collection<YearMonth> months, int flag) {
        AreaCounts all = over(months);
        Map<Integer, Integer> with = counted.sums(months, traits -> (traits & flag) != 0);
        Map<Integer, Integer> without = counted.sums(months, traits -> (traits & flag) == 0);
        Map<Integer, ShownCount> shown = new HashMap<>();
        with.forEach((area, incidents) -> shown.put(area, Disclosure.show(role, incidents)));
        without.forEach((area, incidents) -> {
            if (Disclosure.show(role, incidents) instanceof Hidden || all.of(area) instanceof Hidden) {
                shown.put(area, new Hidden());
            }
        });
        return new AreaCounts(shown, Map.of());
    }

    /** One area's months, before the rules. */
    List<Integer> each(int area, List<YearMonth> months) {
        return months.stream().map(month -> sum(counted, area, month)).toList();
    }

    /** Which months of one area cannot be shown beside those of a narrower definition. */
    List<Boolean> tooNear(int area, List<YearMonth> months) {
        return months.stream()
                .map(month -> within.stream()
                        .anyMatch(narrower ->
                                Disclosure.show(role, sum(counted, area, month) - sum(narrower, area, month))
                                        instanceof Hidden))
                .toList();
    }

    private static int sum(AreaMonths counts, int area, YearMonth month) {
        return counts.sums(List.of(month), traits -> true).getOrDefault(area, 0);
    }
}
