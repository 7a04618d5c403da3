package cymru.diogel.server.hotspots;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.exports.Cover;
import cymru.diogel.server.exports.ListToTake;
import cymru.diogel.server.exports.Shapes;
import cymru.diogel.server.exports.Takeaway;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.version.Snapshot;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The targeting list as a file to take away. */
public record HotspotsToTake(Hotspots hotspots) implements ListToTake {
    @Override
    public List<String> parameters() {
        return HotspotQuestion.PARAMETERS;
    }

    @Override
    public Role role() {
        return hotspots.role();
    }

    @Override
    public Function<Snapshot, Takeaway> asked(Params params) {
        HotspotQuestion question = HotspotQuestion.of(params);
        HotspotSelection selection = HotspotSelection.of(params);
        return snapshot -> {
            HotspotTable table = hotspots.table(hotspots.frame(snapshot, question), selection);
            Table rows = HotspotTable.of(table.shown(selection), selection.columns());
            Map<String, Object> members = HotspotJson.head(table, rows);
            members.put("named", NamedRows.json(hotspots, table));
            return new Takeaway(
                    stem(table),
                    cover(table, params),
                    rows,
                    members,
                    new Shapes(snapshot.handle(), table.frame().level().id()));
        };
    }

    private static Cover cover(HotspotTable table, Params params) {
        HotspotFrame frame = table.frame();
        return new Cover(
                HotspotCover.title(frame.level()),
                frame.definition(),
                frame.windows().now(),
                frame.index(),
                frame.areas(),
                frame.population(),
                HotspotFrame.MARKING,
                frame.role(),
                frame.snapshot().version(),
                frame.snapshot().movedAt(),
                frame.snapshot().sample(),
                HotspotCover.lines(table, params));
    }

    /** {@code diogel-ward-score-2024-10-2025-09-v7}: level, measure, window, data version. */
    private static String stem(HotspotTable table) {
        HotspotFrame frame = table.frame();
        List<String> parts = List.of(
                "diogel",
                frame.level().id(),
                table.measure().id(),
                frame.windows().now().from(),
                frame.windows().now().to(),
                "v" + frame.snapshot().version());
        String stem =
                String.join("-", parts.stream().filter(part -> !part.isEmpty()).toList());
        return frame.snapshot().sample() ? "SAMPLE_" + stem : stem;
    }
}
