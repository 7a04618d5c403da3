package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.stats.EmpiricalBayes;
import cymru.diogel.geodata.stats.EmpiricalBayes.Smoothed;
import cymru.diogel.geodata.stats.FunnelLimits;
import cymru.diogel.geodata.stats.Rate;
import cymru.diogel.geodata.stats.space.Neighbours;
import cymru.diogel.geodata.stats.targeting.Ranks;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import java.util.stream.IntStream;

/**
 * Counts and rates of every area over the window.
 *
 * @param smoothed per person-year; of an area whose residents are not known the mean
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record Rates(Observed now, Smoothed smoothed, double[] local) {
    private static final double PER = 1000;
    private static final double FUNNEL = 0.998;

    public static Rates of(Observed now, Neighbours neighbours) {
        return new Rates(
                now,
                EmpiricalBayes.global(now.counts(), now.personYears(), Rate.LEVEL),
                EmpiricalBayes.local(now.counts(), now.personYears(), neighbours));
    }

    public void putInto(HotspotRow[] rows) {
        double[] places = Ranks.places(now.asNumbers());
        IntStream.range(0, rows.length).parallel().forEach(i -> {
            rows[i].put(HotspotColumn.COUNT, now.counts()[i]);
            rows[i].put(HotspotColumn.COUNT_PLACE, places[i]);
            if (now.personYears()[i] > 0) {
                put(rows[i], i);
            }
        });
    }

    private void put(HotspotRow row, int i) {
        int count = now.counts()[i];
        Rate rate = Rate.per1000(count, now.personYears()[i]);
        row.put(HotspotColumn.RATE_PER_1000, rate.value());
        row.put(HotspotColumn.RATE_LOW, rate.low());
        row.put(HotspotColumn.RATE_HIGH, rate.high());
        row.put(HotspotColumn.SMOOTHED, PER * smoothed.rate()[i]);
        row.put(HotspotColumn.SMOOTHED_LOW, PER * smoothed.low()[i]);
        row.put(HotspotColumn.SMOOTHED_HIGH, PER * smoothed.high()[i]);
        row.put(HotspotColumn.SMOOTHED_LOCAL, PER * local[i]);
        double expected = smoothed.mean() * now.personYears()[i];
        FunnelLimits limits = FunnelLimits.of(expected, FUNNEL);
        row.put(HotspotColumn.EXPECTED, expected);
        row.put(HotspotColumn.FUNNEL_LOW, limits.low());
        row.put(HotspotColumn.FUNNEL_HIGH, limits.high());
        // Judged by the limits as they are shown, so that the row proves it.
        boolean above = count > row.number(HotspotColumn.FUNNEL_HIGH);
        boolean below = count < row.number(HotspotColumn.FUNNEL_LOW);
        row.put(HotspotColumn.FUNNEL, above ? "above" : below ? "below" : "within");
    }
}
