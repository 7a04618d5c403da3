package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.stats.Rate;
import cymru.diogel.geodata.stats.time.RateRatio;
import cymru.diogel.geodata.stats.time.Verdict;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import java.util.Locale;
import java.util.stream.IntStream;

/** The window against the same months of the years before. */
public record Change(Observed before, Observed now) {
    private static final double HALF = 0.5;

    public void putInto(HotspotRow[] rows) {
        IntStream.range(0, rows.length).parallel().forEach(i -> {
            RateRatio ratio =
                    RateRatio.of(before.counts()[i], before.years(), now.counts()[i], now.years(), Rate.LEVEL);
            rows[i].put(HotspotColumn.BEFORE, before.counts()[i]);
            // A ratio to nothing says nothing, not even where both are.
            rows[i].put(HotspotColumn.CHANGE, before.counts()[i] == 0 ? Double.NaN : ratio.ratio());
            rows[i].put(HotspotColumn.CHANGE_LOW, ratio.low());
            rows[i].put(HotspotColumn.CHANGE_HIGH, ratio.high());
            rows[i].putP(HotspotColumn.CHANGE_P, ratio.p());
            rows[i].put(HotspotColumn.CHANGE_VERDICT, Verdict.of(ratio).name().toLowerCase(Locale.ROOT));
        });
    }

    /** (now + ½)/(before + ½) per year of each: the ratio, steadied so that nothing before is no infinity. */
    public double[] growth() {
        return IntStream.range(0, now.counts().length)
                .mapToDouble(
                        i -> (now.counts()[i] + HALF) / now.years() / ((before.counts()[i] + HALF) / before.years()))
                .toArray();
    }
}
