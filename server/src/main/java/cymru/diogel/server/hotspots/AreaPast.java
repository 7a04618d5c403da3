package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.counts.AreaHours;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.counts.LevelCounts;
import cymru.diogel.server.tables.Value;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** When it happened in one area: by month over every period that its row speaks of, and by hour over the window. */
record AreaPast(HotspotFrame frame, CountDoor door, AreaFacts area) {
    /** A month that is not loaded is not available; of a partner's, each period is a total of its months. */
    List<Map<String, Object>> series() {
        LevelCounts level = door.level(
                frame.snapshot(), frame.level().id(), frame.definition().id());
        SortedMap<YearMonth, Value> months = new TreeMap<>();
        for (List<YearMonth> period : periods()) {
            ShownCount total = level.over(period).of(area.id());
            door.series(level, area.id(), period, total).forEach((month, count) -> months.put(month, Value.of(count)));
        }
        frame.windows().now().each().forEach(month -> months.putIfAbsent(month, Value.UNAVAILABLE));
        return months.entrySet().stream()
                .map(month -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put("month", month.getKey().toString());
                    json.put("count", month.getValue().json());
                    return json;
                })
                .toList();
    }

    /** The window and those of the other periods that share no month with what is there already. */
    private List<List<YearMonth>> periods() {
        Windows windows = frame.windows();
        List<List<YearMonth>> periods = new ArrayList<>();
        List<YearMonth> taken = new ArrayList<>();
        List<List<YearMonth>> all = new ArrayList<>();
        all.add(windows.now().loaded());
        Period before = windows.before();
        all.add(before == null ? List.of() : before.loaded());
        windows.classes().stream().map(Months::each).forEach(all::add);
        for (List<YearMonth> period : all) {
            if (!period.isEmpty() && period.stream().noneMatch(taken::contains)) {
                periods.add(period);
                taken.addAll(period);
            }
        }
        return periods;
    }

    /** The weight of each of the 168 hours from Monday 06:00 on; {@code [x]} where none is known, {@code [c]} where the count is hidden. */
    Object hours() {
        LevelCounts level = door.level(
                frame.snapshot(), frame.level().id(), frame.definition().id());
        if (level.over(frame.windows().now().loaded()).of(area.id()) instanceof ShownCount.Hidden) {
            return Value.CONFIDENTIAL.json();
        }
        AreaHours known = frame.tellsOffences()
                ? door.hours(
                                frame.snapshot(),
                                frame.level().id(),
                                frame.definition().id(),
                                frame.windows().now().loaded())
                        .get(area.id())
                : null;
        return known == null
                ? Value.UNAVAILABLE.json()
                : Arrays.stream(known.shown())
                        .mapToObj(weight -> (Double.isNaN(weight) ? Value.CONFIDENTIAL : Value.rounded(weight)).json())
                        .toList();
    }
}
