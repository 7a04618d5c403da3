package cymru.diogel.etl;

import cymru.diogel.etl.formats.SourceFile;
import cymru.diogel.etl.quality.RowsTwice;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Crs;
import cymru.diogel.geodata.Definitions;
import cymru.diogel.geodata.database.TableKeys;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Where the incidents of a load's files wait until all of them are read. A file stands for each (source, force, month) that
 * it holds, and replaces it; an identifier counts once, by the latest month's word; rows without one are never merged.
 */
final class IncidentStage {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Handle handle;
    private final Map<String, SourceFile> fileOfMonth = new HashMap<>();

    IncidentStage(Handle handle) {
        this.handle = handle;
        handle.execute(Sql.file("police-stage"));
    }

    /** To be closed when the rows of one file are in; {@code load_id} and {@code source} are among the columns. */
    CopyRows rows(String... columns) {
        return new CopyRows(handle, "police_stage", columns);
    }

    /**
     * Notes which months a file stands for, as {@code force yyyy-mm}.
     *
     * @throws BadInput when it holds none, or another file of this load stands for one of them
     */
    void standsFor(Collection<String> months, FileReport report) {
        report.edition = String.join("; ", months);
        if (months.isEmpty() && report.rejections.isEmpty()) {
            throw new BadInput(report.file.name() + ": holds no rows below its headings");
        }
        for (String month : months) {
            SourceFile other = fileOfMonth.putIfAbsent(report.dataset + " " + month, report.file);
            if (other != null) {
                throw new BadInput(report.file.name() + ": " + month + " is also in " + other.name()
                        + "; a file stands for its month, so load one of them");
            }
        }
    }

    /** Makes what was staged the months' new content. */
    void promote(LoadReport report) {
        handle.execute("analyze police_stage");
        report.twice.putAll(RowsTwice.ofStage(handle));
        if (handle.execute(Sql.file("police-new-codes")) > 0) {
            Definitions.tellOut(handle);
        }
        handle.execute(Sql.file("police-replace-months"));
        handle.execute(Sql.file("police-insert-months"));
        handle.execute("analyze police_month");
        TableKeys.aside(handle, Set.of("place", "incident", "incident_detail", "incident_hour"), () -> {
            placeNewPoints();
            handle.execute(Sql.file("police-insert-incidents"));
            handle.execute("analyze incident");
            report.supersededEarlier = handle.createQuery(Sql.file("police-supersede"))
                    .mapTo(Long.class)
                    .one();
            handle.execute(Sql.file("extract-insert-details"));
            new IncidentHours(handle).spread();
        });
    }

    private record Place(
            double longitude,
            double latitude,
            @Nullable Double easting,
            @Nullable Double northing) {}

    /**
     * Points not seen before. Metres that a file gives are kept; for degrees the National Grid position is found here, so
     * that the shift of datum is GeoTools' alone.
     */
    private void placeNewPoints() {
        Batches.of(
                handle.createQuery(Sql.file("police-new-points")),
                (row, context) -> new Place(
                        row.getDouble(1),
                        row.getDouble(2),
                        row.getObject(3, Double.class),
                        row.getObject(4, Double.class)),
                this::place);
        handle.execute("analyze place");
    }

    private void place(List<Place> places) {
        double[] grid = new double[places.size() * 2];
        for (int i = 0; i < places.size(); i++) {
            grid[2 * i] = places.get(i).longitude();
            grid[2 * i + 1] = places.get(i).latitude();
        }
        Crs.CRS84.to(Crs.BRITISH_NATIONAL_GRID, grid);
        try (CopyRows rows = new CopyRows(handle, "place", "longitude", "latitude", "geom_27700")) {
            for (int i = 0; i < places.size(); i++) {
                Place place = places.get(i);
                Coordinate metres = place.easting() != null && place.northing() != null
                        ? new Coordinate(place.easting(), place.northing())
                        : new Coordinate(grid[2 * i], grid[2 * i + 1]);
                Point point = GEOMETRY.createPoint(metres);
                point.setSRID(Crs.BRITISH_NATIONAL_GRID.srid());
                rows.add(place.longitude(), place.latitude(), new JtsGeometry(point).getValue());
            }
        }
    }
}
