package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.counts.AreaCounts;
import java.util.Arrays;
import java.util.List;

/**
 * The counts of every area over one period, an area each in the order of the facts.
 *
 * @param counts what is shown, or what stands in for it where it is hidden
 * @param hidden whether it is
 * @param years the length of the period that is loaded
 * @param personYears residents × years; 0 where residents are not known
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared, and never changed once made.
public record Observed(int[] counts, boolean[] hidden, double years, double[] personYears) {
    public static Observed of(List<AreaFacts> areas, AreaCounts shown, double years) {
        int size = areas.size();
        Observed observed = new Observed(new int[size], new boolean[size], years, new double[size]);
        for (int i = 0; i < size; i++) {
            AreaFacts area = areas.get(i);
            observed.counts[i] = shown.standIn(area.id());
            observed.hidden[i] = shown.of(area.id()) instanceof Hidden;
            observed.personYears[i] = area.population() == null ? 0 : area.population() * years;
        }
        return observed;
    }

    /** Whether an area's residents are known, so that it has a rate. */
    public boolean hasResidents(int area) {
        return personYears[area] > 0;
    }

    /** The counts as numbers. */
    public double[] asNumbers() {
        return Arrays.stream(counts).asDoubleStream().toArray();
    }
}
