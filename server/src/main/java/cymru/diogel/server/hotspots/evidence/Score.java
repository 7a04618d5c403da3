package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.stats.targeting.DrawnRanks;
import cymru.diogel.geodata.stats.targeting.TargetingScore;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The targeting score of the areas of which every part is known.
 *
 * @param areas their positions
 * @param parts which indicator each part of the score is: 0 violence, 1 deprivation, 2 growth
 * @param weights of those, summing to 1
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record Score(int[] areas, int[] parts, double[] weights, TargetingScore score) {
    private static final double HALF = 0.5;
    private static final HotspotColumn[] COLUMNS = {
        HotspotColumn.SCORE_VIOLENCE, HotspotColumn.SCORE_DEPRIVATION, HotspotColumn.SCORE_GROWTH
    };

    /**
     * @param areas positions of the areas of which every indicator that is given is known
     * @param indicators violence, deprivation and growth of every area; null where not available, its weight then going to
     *     the others in proportion
     * @param asked a weight for each of the three, at least one above 0 that is available
     */
    public static Score of(int[] areas, double[] @Nullable [] indicators, double[] asked) {
        List<Integer> available = new ArrayList<>();
        double sum = 0;
        for (int k = 0; k < indicators.length; k++) {
            if (indicators[k] != null && asked[k] > 0) {
                available.add(k);
                sum += asked[k];
            }
        }
        int[] parts = available.stream().mapToInt(Integer::intValue).toArray();
        double whole = sum;
        double[] weights =
                Arrays.stream(parts).mapToDouble(k -> asked[k] / whole).toArray();
        double[][] values = new double[parts.length][];
        for (int k = 0; k < parts.length; k++) {
            values[k] = at(areas, Objects.requireNonNull(indicators[parts[k]]));
        }
        return new Score(areas, parts, weights, TargetingScore.of(values, weights));
    }

    /** The weight that each of the three has in the end. */
    public double[] used() {
        double[] used = new double[COLUMNS.length];
        for (int k = 0; k < parts.length; k++) {
            used[parts[k]] = weights[k];
        }
        return used;
    }

    /** Whether weight that was asked for went to other parts. */
    public boolean shared(double[] asked) {
        double[] used = used();
        return IntStream.range(0, asked.length).anyMatch(k -> asked[k] > 0 && used[k] == 0);
    }

    public void putInto(HotspotRow[] rows) {
        for (int at = 0; at < areas.length; at++) {
            HotspotRow row = rows[areas[at]];
            row.put(HotspotColumn.SCORE, score.score()[at]);
            for (int k = 0; k < parts.length; k++) {
                row.put(COLUMNS[parts[k]], score.part()[k][at]);
            }
        }
    }

    /**
     * Draws of the score: violence is drawn, the other parts stay.
     *
     * @param violence its ranks in every draw, of the same areas
     */
    public DrawnRanks drawn(DrawnRanks violence) {
        boolean drawn = parts[0] == 0;
        double[] rest = new double[areas.length];
        for (int at = 0; at < areas.length; at++) {
            rest[at] = score.score()[at] - (drawn ? score.part()[0][at] : 0);
        }
        return violence.then(ranks -> {
            for (int at = 0; at < ranks.length; at++) {
                // The same as its place: two draws are never alike.
                double place = (ranks.length - ranks[at] + HALF) / ranks.length;
                ranks[at] = drawn ? weights[0] * place + rest[at] : rest[at];
            }
            return ranks;
        });
    }

    static double[] at(int[] areas, double[] values) {
        return Arrays.stream(areas).mapToDouble(i -> values[i]).toArray();
    }
}
