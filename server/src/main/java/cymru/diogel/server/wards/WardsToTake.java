package cymru.diogel.server.wards;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.exports.Cover;
import cymru.diogel.server.exports.Line;
import cymru.diogel.server.exports.ListToTake;
import cymru.diogel.server.exports.Shapes;
import cymru.diogel.server.exports.Takeaway;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.tables.Column;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.version.Snapshot;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The ward list as a file to take away. */
public record WardsToTake(CountDoor door) implements ListToTake {
    private static final List<Column> COLUMNS = Column.beside(WardsToTake.class, "ward-columns.csv");
    private static final Bilingual TITLE =
            new Bilingual("Violence and deprivation by ward", "Trais ac amddifadedd fesul ward");

    @Override
    public List<String> parameters() {
        return WardList.PARAMETERS;
    }

    @Override
    public Role role() {
        return door.role();
    }

    @Override
    public Function<Snapshot, Takeaway> asked(Params params) {
        WardQuestion figures = WardQuestion.of(params);
        WardSelection selection = WardSelection.of(params);
        Line filters = Line.asked(params);
        return snapshot -> {
            WardFrame frame = figures.frame(snapshot, role());
            WardTable table = frame.table(door);
            List<WardRow> rows = selection.from(table, snapshot.handle());
            Map<String, Object> members = frame.json(role(), rows.size());
            members.put("classes", table.classes().json());
            return new Takeaway(
                    stem(frame),
                    cover(frame, filters),
                    new Table(COLUMNS, rows.stream().map(WardsToTake::values).toList()),
                    members,
                    new Shapes(snapshot.handle(), "ward"));
        };
    }

    private static List<Value> values(WardRow row) {
        return Arrays.stream(WardColumn.values()).map(column -> column.of(row)).toList();
    }

    private Cover cover(WardFrame frame, Line filters) {
        return new Cover(
                TITLE,
                frame.definition(),
                frame.period(),
                frame.index(),
                frame.wards(),
                frame.population(),
                WardFrame.MARKING,
                role(),
                frame.snapshot().version(),
                frame.snapshot().movedAt(),
                frame.snapshot().sample(),
                List.of(filters));
    }

    /** {@code diogel-wards_police-uk-violence_2025-01_2025-09_wimd-2025_v7}; every part of it comes from the catalogue. */
    private static String stem(WardFrame frame) {
        return (frame.snapshot().sample() ? "SAMPLE_" : "") + "diogel-wards_"
                + frame.definition().id() + "_"
                + frame.period().from() + "_" + frame.period().to() + "_"
                + frame.index().id() + "_v"
                + frame.snapshot().version();
    }
}
