package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.stats.space.Neighbours;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.areas.Level;
import cymru.diogel.server.areas.ThreeByThree;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.counts.LevelCounts;
import cymru.diogel.server.hotspots.Evidence.Found;
import cymru.diogel.server.hotspots.evidence.Change;
import cymru.diogel.server.hotspots.evidence.Clusters;
import cymru.diogel.server.hotspots.evidence.Draws;
import cymru.diogel.server.hotspots.evidence.Flags;
import cymru.diogel.server.hotspots.evidence.History;
import cymru.diogel.server.hotspots.evidence.Observed;
import cymru.diogel.server.hotspots.evidence.Partners;
import cymru.diogel.server.hotspots.evidence.Rates;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import cymru.diogel.server.tables.Value;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers every kind of evidence for every area of a level; an area is one position of every array. */
final class HotspotRows {
    private final HotspotFrame frame;
    private final CountDoor door;
    private final List<AreaFacts> areas;
    private final Neighbours neighbours;
    private final KeptTests kept;
    private final LevelCounts level;
    private final HotspotRow[] rows;
    private final boolean onCounts;

    HotspotRows(HotspotFrame frame, CountDoor door, List<AreaFacts> areas, Neighbours neighbours, KeptTests kept) {
        this.frame = frame;
        this.door = door;
        this.areas = areas;
        this.neighbours = neighbours;
        this.kept = kept;
        this.level = door.level(
                frame.snapshot(), frame.level().id(), frame.definition().id());
        this.rows = Stream.generate(HotspotRow::new).limit(areas.size()).toArray(HotspotRow[]::new);
        this.onCounts = frame.level() == Level.CELL;
    }

    Evidence gather() {
        AreaColumns.putInto(rows, areas);
        new Actions(frame.snapshot().handle()).putInto(rows, areas);
        Annotations annotations = Annotations.between(
                frame.snapshot().handle(),
                frame.windows().first(),
                frame.windows().last());
        return new Evidence(
                areas,
                neighbours,
                rows,
                annotations,
                frame.windows().now().loaded().isEmpty() ? null : find());
    }

    private Found find() {
        Windows windows = frame.windows();
        List<YearMonth> months = windows.now().loaded();
        AreaCounts counts = level.over(months);
        Observed now = Observed.of(areas, counts, windows.now().years());
        Rates rates = Rates.of(now, neighbours);
        rates.putInto(rows);
        putCells();
        boolean peopled = Evidence.peopled(areas);
        if (onCounts || peopled) {
            putTests(onCounts ? now.asNumbers() : rates.smoothed().rate(), onCounts ? i -> true : now::hasResidents);
        }
        Change change = change(now);
        if (change != null) {
            change.putInto(rows);
        }
        if (frame.tellsOffences()) {
            Flags.putInto(rows, areas, level, months, counts);
            Flags.putPeaks(
                    rows,
                    areas,
                    door.hours(
                            frame.snapshot(),
                            frame.level().id(),
                            frame.definition().id(),
                            months));
        }
        if (windows.now().months() != null) {
            Partners.putInto(
                    rows,
                    areas,
                    door.partners(
                            frame.snapshot(), frame.level().id(), windows.now().months()));
        }
        return new Found(
                now,
                rates.smoothed(),
                change,
                Harming.into(rows, areas, frame, door),
                new Draws(now, rates.smoothed(), peopled));
    }

    /** @param known of which areas the value is known */
    private void putTests(double[] values, IntPredicate known) {
        kept.clusters(
                        frame,
                        () -> Clusters.of(values, neighbours, frame.question().seed()))
                .putInto(rows, known);
        List<Months> periods = frame.windows().classes();
        if (!periods.isEmpty()) {
            kept.history(frame, periods, () -> history(periods)).putInto(rows, known);
        }
    }

    private void putCells() {
        HotspotColumn violence = onCounts ? HotspotColumn.COUNT : HotspotColumn.RATE_PER_1000;
        List<Value> shown = Arrays.stream(rows).map(row -> row.get(violence)).toList();
        double[] bounds = ThreeByThree.bounds(shown);
        for (int i = 0; i < rows.length; i++) {
            rows[i].put(
                    HotspotColumn.CELL,
                    ThreeByThree.cell(shown.get(i), areas.get(i).deprivation(), bounds));
        }
    }

    private History history(List<Months> periods) {
        return History.of(
                periods.stream()
                        .map(period -> Observed.of(areas, level.over(period.each()), period.years()))
                        .toList(),
                onCounts,
                neighbours,
                frame.question().seed());
    }

    private @Nullable Change change(Observed now) {
        Windows windows = frame.windows();
        return windows.before() == null || !windows.beforeLoaded()
                ? null
                : new Change(
                        Observed.of(
                                areas,
                                level.over(windows.before().loaded()),
                                windows.before().years()),
                        now);
    }
}
