package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.stats.space.Neighbours;
import cymru.diogel.geodata.stats.targeting.DrawnMeasure;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.areas.Level;
import cymru.diogel.server.areas.ThreeByThree;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.counts.LevelCounts;
import cymru.diogel.server.counts.OffenceCounts;
import cymru.diogel.server.hotspots.evidence.Change;
import cymru.diogel.server.hotspots.evidence.Clusters;
import cymru.diogel.server.hotspots.evidence.Draws;
import cymru.diogel.server.hotspots.evidence.Flags;
import cymru.diogel.server.hotspots.evidence.Harms;
import cymru.diogel.server.hotspots.evidence.History;
import cymru.diogel.server.hotspots.evidence.Observed;
import cymru.diogel.server.hotspots.evidence.Partners;
import cymru.diogel.server.hotspots.evidence.Ranking;
import cymru.diogel.server.hotspots.evidence.Rates;
import cymru.diogel.server.hotspots.evidence.Score;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.tables.Value;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers every kind of evidence for every area of a level; an area is one position of every array. */
final class HotspotRows {
    private static final int USUAL_TOP = 20;

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

    /**
     * @param top how many areas {@code in_top} is about, null for the usual number
     * @throws Problem when the measure cannot be had
     */
    HotspotTable table(@Nullable Integer top) {
        boolean peopled = areas.stream().anyMatch(area -> area.population() != null && area.population() > 0);
        HotspotMeasure measure = HotspotMeasure.find(frame.question().measure(), peopled);
        int topN = top == null ? Math.min(USUAL_TOP, areas.size()) : top;
        AreaColumns.putInto(rows, areas);
        new Actions(frame.snapshot().handle()).putInto(rows, areas);
        Gathered gathered =
                frame.windows().now().loaded().isEmpty() ? Gathered.NOTHING : evidence(measure, peopled, topN);
        Annotations annotations = Annotations.between(
                frame.snapshot().handle(),
                frame.windows().first(),
                frame.windows().last());
        RowNotes.putInto(rows, areas, neighbours, annotations);
        List<Listed> listed = IntStream.range(0, rows.length)
                .mapToObj(i -> new Listed(areas.get(i), rows[i]))
                .toList();
        return HotspotTable.ranked(
                frame, measure, topN, listed, gathered, annotations, ListCaveats.of(frame, gathered, annotations));
    }

    private Gathered evidence(HotspotMeasure measure, boolean peopled, int topN) {
        Windows windows = frame.windows();
        List<YearMonth> months = windows.now().loaded();
        AreaCounts counts = level.over(months);
        Observed now = Observed.of(areas, counts, windows.now().years());
        Rates rates = Rates.of(now, neighbours);
        rates.putInto(rows);
        putCells();
        IntPredicate known = onCounts ? i -> true : i -> now.personYears()[i] > 0;
        if (onCounts || peopled) {
            double[] values = onCounts ? now.asNumbers() : rates.smoothed().rate();
            kept.clusters(
                            frame,
                            () -> Clusters.of(
                                    values, neighbours, frame.question().seed()))
                    .putInto(rows, known);
            if (!windows.classes().isEmpty()) {
                kept.history(frame, windows.classes(), () -> history(windows.classes()))
                        .putInto(rows, known);
            }
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
        Harming harming = harming(measure, months);
        Draws draws = new Draws(now, rates.smoothed(), peopled);
        Score score = score(change, draws);
        score.putInto(rows);
        draw(measure, draws, score, harming, topN);
        for (int i = 0; i < rows.length; i++) {
            rows[i].hide(now.hidden()[i], change != null && change.before().hidden()[i]);
        }
        return new Gathered(
                now, peopled ? rates.smoothed() : null, harming.harms().edition(), harming.missing(), score);
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

    /** @param gamma what harm is drawn from; empty where it is not told */
    @SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
    private record Harming(Harms harms, List<String> missing, double[][] gamma) {}

    private Harming harming(HotspotMeasure measure, List<YearMonth> months) {
        Harms harms = Harms.read(frame.snapshot().handle());
        boolean told = harms.edition() != null && frame.tellsOffences();
        if (!told) {
            if (measure == HotspotMeasure.HARM) {
                throw Problem.badParameter(
                        "measure",
                        harms.edition() == null
                                ? "another than harm, as no harm weights are loaded"
                                : "another than harm, as this definition's source has no offence codes",
                        measure.id());
            }
            return new Harming(harms, List.of(), new double[0][]);
        }
        OffenceCounts offences = door.offences(
                frame.snapshot(), frame.level().id(), frame.definition().id(), months);
        List<String> missing = harms.missing(offences);
        if (!missing.isEmpty() && measure == HotspotMeasure.HARM) {
            throw Problem.badParameter(
                    "measure",
                    "another than harm, as edition " + harms.edition() + " of the weights has none for "
                            + String.join(", ", missing),
                    measure.id());
        }
        return new Harming(harms, missing, missing.isEmpty() ? harms.putInto(rows, areas, offences) : new double[0][]);
    }

    private Score score(@Nullable Change change, Draws draws) {
        double[] deprivation = Arrays.stream(rows)
                .mapToDouble(row -> row.number(HotspotColumn.DEPRIVED_20))
                .toArray();
        boolean ranked = !Arrays.stream(deprivation).allMatch(Double::isNaN);
        boolean grown = change != null;
        double[] weights = frame.question().weights().each();
        if (weights[0] == 0 && !(ranked && weights[1] > 0) && !(grown && weights[2] > 0)) {
            throw Problem.badParameter(
                    "weights",
                    "some weight on a part of the score that is available here: violence"
                            + (ranked ? ", deprivation" : "") + (grown ? ", growth" : ""),
                    weights[0] + "," + weights[1] + "," + weights[2]);
        }
        int[] complete = IntStream.of(draws.known())
                .filter(i -> !ranked || weights[1] == 0 || !Double.isNaN(deprivation[i]))
                .toArray();
        return Score.of(
                complete,
                new double[] @Nullable [] {
                    draws.violence(), ranked ? deprivation : null, change == null ? null : change.growth()
                },
                weights);
    }

    private void draw(HotspotMeasure measure, Draws draws, Score score, Harming harming, int topN) {
        int[] all = IntStream.range(0, rows.length).toArray();
        int[] drawn = measure == HotspotMeasure.SCORE
                ? score.areas()
                : measure == HotspotMeasure.COUNT || measure == HotspotMeasure.HARM ? all : draws.known();
        DrawnMeasure of =
                switch (measure) {
                    case COUNT -> draws.counts(all);
                    case RATE -> draws.rates(drawn);
                    case SMOOTHED -> draws.smoothed(drawn);
                    case HARM -> Draws.gamma(harming.gamma(), all);
                    case SCORE -> score.drawn(draws.violence(score.areas()));
                };
        Ranking.putInto(rows, drawn, of, topN, frame.question().seed());
    }
}
