package cymru.diogel.server.hotspots;

import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.version.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** One area's row and what is behind it, whoever asks: its address, or the pack. */
public record AreaAnswer(Hotspots hotspots) {
    /**
     * Reads what is asked, and gives what answers it at one data version.
     *
     * @throws Problem when a parameter is not as it must be, at once or when it answers
     */
    public Function<Snapshot, Map<String, Object>> asked(Params params, String code) {
        HotspotQuestion question = HotspotQuestion.of(params);
        HotspotSelection selection = HotspotSelection.of(params);
        return snapshot -> answer(snapshot, question, selection, code);
    }

    private Map<String, Object> answer(
            Snapshot snapshot, HotspotQuestion question, HotspotSelection selection, String code) {
        HotspotFrame frame = hotspots.frame(snapshot, question);
        HotspotTable table = hotspots.table(frame, selection);
        Listed found = table.find(code)
                .orElseThrow(() -> Problem.notFound(frame.level().id() + " " + Problem.shortened(code)));
        Table row = HotspotTable.of(List.of(found), selection.columns());
        Map<String, Object> body = HotspotJson.head(table, row);
        body.put("annotations", table.annotations().json(code));
        body.put("area", row.json(row.rows().get(0)));
        AreaPast past = new AreaPast(frame, hotspots.door(), found.area());
        body.put("series", past.series());
        body.put("hours", past.hours());
        return body;
    }
}
