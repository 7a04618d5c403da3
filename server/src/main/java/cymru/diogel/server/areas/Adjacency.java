package cymru.diogel.server.areas;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.stats.space.HexagonGrid;
import cymru.diogel.geodata.stats.space.Neighbours;
import cymru.diogel.server.version.Kept;
import cymru.diogel.server.version.Snapshot;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/** Which areas of a level are neighbours: those that share a border, or of cells a side. Worked out once a data version. */
public final class Adjacency {
    private static final String SQL = SqlFile.beside(Adjacency.class, "area-outlines.sql");

    /** Both sides of a border are digitised once, so that this allows for rounding alone. */
    private static final double SNAP_METRES = 0.1;

    private final Kept<Level, Neighbours> kept = new Kept<>(Level.values().length);

    /** Of the served areas of a level, in order of code. */
    public Neighbours of(Snapshot snapshot, Level level, List<AreaFacts> areas) {
        return kept.get(
                snapshot,
                level,
                () -> level == Level.CELL
                        ? HexagonGrid.STANDARD.neighbours(
                                areas.stream().map(AreaFacts::code).toList())
                        : Neighbours.sharingABorder(outlines(snapshot, level), SNAP_METRES));
    }

    private static List<Geometry> outlines(Snapshot snapshot, Level level) {
        WKBReader reader = new WKBReader();
        return snapshot.handle()
                .createQuery(SQL)
                .bind("kind", level.id())
                .map((row, context) -> {
                    try {
                        return reader.read(row.getBytes("outline"));
                    } catch (ParseException broken) {
                        throw new IllegalStateException("PostGIS gave a geometry that cannot be read", broken);
                    }
                })
                .list();
    }
}
