package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import cymru.diogel.geodata.stats.Rate;
import cymru.diogel.geodata.stats.time.RateRatio;
import cymru.diogel.geodata.stats.time.Verdict;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.counts.LevelCounts;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.tables.Value.Figure;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named areas scored beside the list: where each would rank, were it one of the areas. */
final class NamedRows {
    private NamedRows() {}

    static List<Map<String, Object>> json(Hotspots hotspots, HotspotTable table) {
        HotspotFrame frame = table.frame();
        List<NamedArea> named = hotspots.named(frame);
        if (named.isEmpty()) {
            return List.of();
        }
        LevelCounts level = hotspots.door()
                .level(frame.snapshot(), "named", frame.definition().id());
        AreaCounts now = level.over(frame.windows().now().loaded());
        Period before = frame.windows().before();
        AreaCounts earlier = before == null || !frame.windows().beforeLoaded() ? null : level.over(before.loaded());
        return named.stream()
                .map(area -> row(area, now.of(area.id()), earlier == null ? null : earlier.of(area.id()), table))
                .toList();
    }

    /** @param before null where the months before are not loaded */
    private static Map<String, Object> row(
            NamedArea area, ShownCount count, @Nullable ShownCount before, HotspotTable table) {
        Period now = table.frame().windows().now();
        Value shown = now.loaded().isEmpty() ? Value.UNAVAILABLE : Value.of(count);
        Rate rate = rate(area, shown, now);
        Value none = shown instanceof Figure ? Value.UNAVAILABLE : shown;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name_en", area.nameEn());
        json.put("name_cy", area.nameCy());
        json.put("code", area.code());
        json.put("count", shown.json());
        json.put("population", Value.of(area.population()).json());
        json.put("rate_per_1000", (rate == null ? none : Value.rounded(rate.value())).json());
        json.put("rate_low", (rate == null ? none : Value.rounded(rate.low())).json());
        json.put("rate_high", (rate == null ? none : Value.rounded(rate.high())).json());
        boolean byCount = table.measure() == HotspotMeasure.COUNT;
        Value measured = byCount ? shown : rate == null ? none : Value.rounded(rate.value());
        json.put(
                "would_rank",
                wouldRank(measured, byCount ? HotspotColumn.COUNT : HotspotColumn.RATE_PER_1000, table)
                        .json());
        json.put("deprived_20", area.deprived20().json());
        json.put(
                "change_verdict",
                verdict(count, before, table.frame().windows()).json());
        json.put("wards", area.wards());
        return json;
    }

    private static @Nullable Rate rate(NamedArea area, Value count, Period now) {
        return count instanceof Figure figure && area.population() != null && area.population() > 0
                ? Rate.per1000(figure.value().intValueExact(), area.population() * now.years())
                : null;
    }

    private static Value wouldRank(Value measured, HotspotColumn column, HotspotTable table) {
        if (!(measured instanceof Figure figure)) {
            return measured;
        }
        double value = figure.value().doubleValue();
        return Value.of(Integer.valueOf(1
                + (int) table.rows().stream()
                        .filter(listed -> listed.row().number(column) > value)
                        .count()));
    }

    private static Value verdict(ShownCount now, @Nullable ShownCount before, Windows windows) {
        if (before == null || windows.before() == null) {
            return Value.UNAVAILABLE;
        }
        if (!(now instanceof Known after && before instanceof Known earlier)) {
            return Value.CONFIDENTIAL;
        }
        RateRatio ratio = RateRatio.of(
                earlier.value(),
                windows.before().years(),
                after.value(),
                windows.now().years(),
                Rate.LEVEL);
        return new Value.Text(Verdict.of(ratio).name().toLowerCase(Locale.ROOT));
    }
}
