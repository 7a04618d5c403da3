package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.stats.targeting.DrawnMeasure;
import cymru.diogel.geodata.stats.targeting.DrawnRanks;
import cymru.diogel.server.hotspots.Evidence.Found;
import cymru.diogel.server.hotspots.evidence.Change;
import cymru.diogel.server.hotspots.evidence.Draws;
import cymru.diogel.server.hotspots.evidence.Ranking;
import cymru.diogel.server.hotspots.evidence.Score;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import cymru.diogel.server.http.Problem;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a list adds to the evidence: the score, how sure each rank is, what may not be shown, and why an area is listed. */
final class OrderedRows {
    private static final int USUAL_TOP = 20;

    private final HotspotFrame frame;
    private final Evidence evidence;
    private final KeptTests kept;
    private final HotspotRow[] rows;

    OrderedRows(HotspotFrame frame, Evidence evidence, KeptTests kept) {
        this.frame = frame;
        this.evidence = evidence;
        this.kept = kept;
        this.rows = evidence.copies();
    }

    /**
     * @param top how many areas {@code in_top} is about, null for the usual number
     * @throws Problem when the measure or the weights cannot be had
     */
    HotspotTable table(@Nullable Integer top) {
        HotspotMeasure measure = HotspotMeasure.find(frame.question().measure(), evidence.peopled());
        int topN = top == null ? Math.min(USUAL_TOP, rows.length) : top;
        Found found = evidence.found();
        Gathered gathered = found == null ? Gathered.NOTHING : order(found, measure, topN);
        Annotations annotations = evidence.annotations();
        RowNotes.putInto(rows, evidence.areas(), evidence.neighbours(), annotations);
        List<Listed> listed = IntStream.range(0, rows.length)
                .mapToObj(i -> new Listed(evidence.areas().get(i), rows[i]))
                .toList();
        return HotspotTable.ranked(
                frame, measure, topN, listed, gathered, annotations, ListCaveats.of(frame, gathered, annotations));
    }

    private Gathered order(Found found, HotspotMeasure measure, int topN) {
        found.harming().check(measure);
        Score score = score(found.change(), found.draws());
        score.putInto(rows);
        draw(measure, found, score, topN);
        for (int i = 0; i < rows.length; i++) {
            rows[i].hide(
                    found.now().hidden()[i],
                    found.change() != null && found.change().before().hidden()[i]);
        }
        return new Gathered(
                evidence.peopled() ? found.smoothed() : null,
                found.harming().edition(),
                found.harming().missing(),
                score);
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

    private void draw(HotspotMeasure measure, Found found, Score score, int topN) {
        Draws draws = found.draws();
        int[] areas =
                switch (measure) {
                    case COUNT, HARM -> IntStream.range(0, rows.length).toArray();
                    case RATE, SMOOTHED -> draws.known();
                    case SCORE -> score.areas();
                };
        if (!Ranking.worth(areas.length)) {
            return;
        }
        DrawnRanks ranks =
                switch (measure) {
                    case COUNT -> draw(areas, draws.counts(areas));
                    case RATE -> draw(areas, draws.rates(areas));
                    case SMOOTHED -> draw(areas, draws.smoothed(areas));
                    case HARM -> draw(areas, Draws.gamma(found.harming().gamma(), areas));
                    case SCORE -> score.drawn(kept.violence(frame, areas, () -> draw(areas, draws.violence(areas))));
                };
        Ranking.putInto(rows, areas, ranks, topN);
    }

    private DrawnRanks draw(int[] areas, DrawnMeasure measure) {
        return Ranking.draw(areas.length, measure, frame.question().seed());
    }
}
