package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.stats.BenjaminiHochberg;
import cymru.diogel.geodata.stats.EmpiricalBayes;
import cymru.diogel.geodata.stats.space.GetisOrd;
import cymru.diogel.geodata.stats.space.Neighbours;
import cymru.diogel.geodata.stats.time.HotspotClass;
import cymru.diogel.geodata.stats.time.MannKendall;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import java.util.List;
import java.util.function.IntPredicate;

/**
 * What each area was in every period, oldest first.
 *
 * @param values [period][area]: smoothed rates, or of cells counts
 * @param z [period][area] of Gi*
 * @param p [period][area] of Gi*, after Benjamini–Hochberg over the areas of the period
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record History(double[][] values, double[][] z, double[][] p) {
    /** @param onCounts whether counts are compared rather than smoothed rates */
    public static History of(List<Observed> periods, boolean onCounts, Neighbours neighbours, long seed) {
        int size = periods.size();
        History history = new History(new double[size][], new double[size][], new double[size][]);
        for (int k = 0; k < size; k++) {
            Observed period = periods.get(k);
            history.values[k] =
                    onCounts ? period.asNumbers() : EmpiricalBayes.rates(period.counts(), period.personYears());
            GetisOrd.Result gi = Clusters.gi(history.values[k], neighbours, seed + k);
            history.z[k] = gi.z();
            history.p[k] = BenjaminiHochberg.adjust(gi.p());
        }
        return history;
    }

    /** @param known of which areas the value is known */
    public void putInto(HotspotRow[] rows, IntPredicate known) {
        for (int i = 0; i < rows.length; i++) {
            if (known.test(i)) {
                put(rows[i], i);
            }
        }
    }

    private void put(HotspotRow row, int i) {
        int periods = values.length;
        boolean[] hot = new boolean[periods];
        boolean[] cold = new boolean[periods];
        double[] series = new double[periods];
        int hotPeriods = 0;
        for (int k = 0; k < periods; k++) {
            hot[k] = z[k][i] > 0 && p[k][i] <= Clusters.ALPHA;
            cold[k] = z[k][i] < 0 && p[k][i] <= Clusters.ALPHA;
            // As emerging hot spot analysis has it: whether the clustering grows, which one area's few incidents cannot
            // tell.
            series[k] = z[k][i];
            hotPeriods += hot[k] ? 1 : 0;
        }
        MannKendall trend = MannKendall.of(series);
        row.put(HotspotColumn.CLASS, HotspotClass.of(hot, cold, trend).id());
        row.put(HotspotColumn.HOT_PERIODS, hotPeriods);
        row.put(HotspotColumn.PERIODS, periods);
        row.putP(HotspotColumn.TREND_P, trend.p());
    }
}
