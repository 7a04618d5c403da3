package cymru.diogel.server.hotspots.evidence;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import cymru.diogel.geodata.stats.Harm;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.counts.OffenceCounts;
import cymru.diogel.server.hotspots.row.HotspotColumn;
import cymru.diogel.server.hotspots.row.HotspotRow;
import cymru.diogel.server.tables.Value;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/**
 * Harm by the latest edition of weights.
 *
 * @param edition null where no weights are loaded
 * @param weights by offence code, in the edition's own unit
 */
public record Harms(@Nullable String edition, Map<String, Double> weights) {
    private static final String SQL = SqlFile.beside(Harms.class, "harm-weights.sql");

    public static Harms read(Handle handle) {
        Map<String, Double> weights = new LinkedHashMap<>();
        List<String> editions = handle.createQuery(SQL)
                .map((row, context) -> {
                    weights.put(row.getString("code"), row.getDouble("weight"));
                    return row.getString("edition");
                })
                .list();
        return new Harms(editions.isEmpty() ? null : editions.get(0), weights);
    }

    /** The counted codes that have no weight. */
    public List<String> missing(OffenceCounts offences) {
        return offences.codes().stream()
                .filter(code -> !weights.containsKey(code))
                .toList();
    }

    /**
     * The harm of each area; hidden where the count of any code is, since harm would give it away.
     *
     * @return shape and rate of a gamma with the mean and variance of each area's harm, were its counts Poisson
     */
    public double[][] putInto(HotspotRow[] rows, List<AreaFacts> areas, OffenceCounts offences) {
        double[][] gamma = new double[2][rows.length];
        for (int i = 0; i < rows.length; i++) {
            Map<String, ShownCount> shown = offences.of(areas.get(i).id());
            String[] codes = shown.keySet().toArray(String[]::new);
            int[] counts = shown.values().stream().mapToInt(Harms::standIn).toArray();
            double[] each = new double[codes.length];
            double variance = 0;
            for (int k = 0; k < codes.length; k++) {
                each[k] = Objects.requireNonNull(weights.get(codes[k]));
                variance += counts[k] * each[k] * each[k];
            }
            Harm.Total harm = Harm.of(counts, each);
            gamma[0][i] = variance == 0 ? 0.5 : harm.total() * harm.total() / variance;
            gamma[1][i] = variance == 0 ? 1 : harm.total() / variance;
            put(rows[i], harm, codes, shown.values().stream().anyMatch(Hidden.class::isInstance));
        }
        return gamma;
    }

    private static void put(HotspotRow row, Harm.Total harm, String[] codes, boolean hidden) {
        row.put(HotspotColumn.HARM, hidden ? Value.CONFIDENTIAL : Value.rounded(harm.total()));
        if (harm.largest() != Harm.NONE) {
            row.put(HotspotColumn.HARM_LARGEST, hidden ? Value.CONFIDENTIAL : new Value.Text(codes[harm.largest()]));
            row.put(HotspotColumn.HARM_LARGEST_SHARE, hidden ? Value.CONFIDENTIAL : Value.rounded(harm.share()));
        }
    }

    private static int standIn(ShownCount count) {
        return count instanceof Known known ? known.value() : AreaCounts.HIDDEN_STANDS_AS;
    }
}
