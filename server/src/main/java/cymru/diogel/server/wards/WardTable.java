package cymru.diogel.server.wards;

import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import cymru.diogel.geodata.stats.Rate;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.tables.Value.Figure;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

/**
 * The rows of every served ward, with the classes over all of them, made from counts that may be shown. Ranks run from 1 to
 * the number of wards whose rate is shown, equal rates in order of code.
 */
record WardTable(List<WardRow> rows, WardClasses classes) {
    /**
     * @param counts of a ward by its area_id; not asked where nothing of the period is loaded
     * @param years the length of time that the counts are over, 0 where nothing of it is loaded
     */
    static WardTable of(List<AreaFacts> wards, IntFunction<ShownCount> counts, double years) {
        List<WardRow> unranked =
                wards.stream().map(ward -> row(ward, counts, years)).toList();
        WardClasses classes = WardClasses.of(unranked);
        Map<Integer, Integer> ranks = ranks(unranked);
        return new WardTable(
                unranked.stream()
                        .map(row -> new WardRow(
                                row.facts(),
                                row.count(),
                                row.rate(),
                                row.low(),
                                row.high(),
                                row.rate() instanceof Figure
                                        ? Value.of(ranks.get(row.facts().id()))
                                        : row.rate(),
                                classes.cell(row)))
                        .toList(),
                classes);
    }

    /** One ward's row without rank and cell. */
    static WardRow row(AreaFacts ward, IntFunction<ShownCount> counts, double years) {
        Value none = Value.UNAVAILABLE;
        if (years == 0) {
            return new WardRow(ward, none, none, none, none, none, none);
        }
        ShownCount count = counts.apply(ward.id());
        if (!(count instanceof Known known)) {
            Value hidden = Value.CONFIDENTIAL;
            return new WardRow(ward, hidden, hidden, hidden, hidden, hidden, hidden);
        }
        if (ward.population() == null || ward.population() == 0) {
            return new WardRow(ward, Value.of(count), none, none, none, none, none);
        }
        Rate rate = Rate.per1000(known.value(), ward.population() * years);
        return new WardRow(
                ward,
                Value.of(count),
                Value.rounded(rate.value()),
                Value.rounded(rate.low()),
                Value.rounded(rate.high()),
                none,
                none);
    }

    private static Map<Integer, Integer> ranks(List<WardRow> rows) {
        List<WardRow> ordered = rows.stream()
                .filter(row -> row.rate() instanceof Figure)
                .sorted(Comparator.comparing((WardRow row) -> ((Figure) row.rate()).value())
                        .reversed()
                        .thenComparing(row -> row.facts().code()))
                .toList();
        Map<Integer, Integer> ranks = new HashMap<>();
        ordered.forEach(row -> ranks.put(row.facts().id(), ranks.size() + 1));
        return ranks;
    }
}
