package cymru.diogel.server.hotspots;

import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.version.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** An area's row and what is behind it, whoever asks: its address, or the pack. */
public record AreaAnswer(Hotspots hotspots) {
    /**
     * Reads what is asked, and gives what answers it at one data version, in the order of the codes.
     *
     * @throws Problem when a parameter is not as it must be, or no area has one of the codes, at once or when it answers
     */
    public Function<Snapshot, List<Map<String, Object>>> asked(Params params, List<String> codes) {
        HotspotQuestion question = HotspotQuestion.of(params);
        HotspotSelection selection = HotspotSelection.of(params);
        return snapshot -> {
            HotspotTable table = hotspots.table(hotspots.frame(snapshot, question), selection);
            return codes.stream().map(code -> answer(table, selection, code)).toList();
        };
    }

    private Map<String, Object> answer(HotspotTable table, HotspotSelection selection, String code) {
        HotspotFrame frame = table.frame();
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
