package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.stats.EmpiricalBayes.Smoothed;
import cymru.diogel.server.hotspots.evidence.Score;
import cymru.diogel.server.hotspots.row.Rule;
import cymru.diogel.server.tables.Column;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.tables.Value;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What an answer about the list tells before its rows. */
final class HotspotJson {
    private static final double PER = 1000;
    private static final int VARIANCE_DECIMALS = 12;

    private HotspotJson() {}

    /** @param rows that follow */
    static Map<String, Object> head(HotspotTable table, Table rows) {
        HotspotFrame frame = table.frame();
        Gathered gathered = table.gathered();
        Map<String, Object> json = frame.json();
        json.put("measure", table.measure().id());
        json.put("weights", Weights.json(frame.question().weights().each()));
        Score score = gathered.score();
        json.put("weights_used", score == null ? null : Weights.json(score.used()));
        json.put("areas", frame.areas(rows.rows().size()));
        json.put("top_n", table.topN());
        json.put("smoothing", smoothing(gathered.smoothed()));
        Map<String, Object> harm = new LinkedHashMap<>();
        harm.put("edition", gathered.harmEdition());
        json.put("harm", harm);
        json.put("caveats", table.caveats());
        json.put("rules", Rule.json());
        json.put("columns", rows.columns().stream().map(Column::json).toList());
        json.put("annotations", table.annotations().json());
        return json;
    }

    private static @Nullable Map<String, Object> smoothing(@Nullable Smoothed smoothed) {
        if (smoothed == null) {
            return null;
        }
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("mean", Value.rounded(PER * smoothed.mean()).json());
        json.put(
                "variance",
                Value.rounded(smoothed.variance(), VARIANCE_DECIMALS).json());
        json.put("differs", smoothed.differs());
        return json;
    }
}
