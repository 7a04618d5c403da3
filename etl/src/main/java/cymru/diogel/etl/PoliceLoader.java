package cymru.diogel.etl;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Crs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Point;

/**
 * Loads data.police.uk street files. A file stands for each (force, month) that it holds, and replaces it; a Crime ID
 * counts once, by the latest month's word; rows without one are never merged.
 */
final class PoliceLoader {
    /** What every street file has; more is read where it is there. */
    static final List<String> HEADINGS =
            List.of("Crime ID", "Month", "Reported by", "Longitude", "Latitude", "Location", "LSOA code", "Crime type");

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private final Handle handle;
    private final Set<String> crimeTypes;
    private final Map<String, SourceFile> fileOfMonth = new HashMap<>();

    PoliceLoader(Handle handle) {
        this.handle = handle;
        this.crimeTypes = new HashSet<>(handle.createQuery("select title_en from crime_type where source = 'police.uk'")
                .mapTo(String.class)
                .list());
        handle.execute(Sql.file("police-stage"));
    }

    /** Reads one file into the stage. */
    void stage(CsvTable table, FileReport report) {
        table.require("a data.police.uk street file", HEADINGS);
        Set<String> months = new TreeSet<>();
        try (CopyRows rows = new CopyRows(
                handle,
                "police_stage",
                "load_id",
                "line",
                "crime_id",
                "force",
                "month",
                "longitude",
                "latitude",
                "location",
                "lsoa_code",
                "crime_type",
                "outcome",
                "context")) {
            report.read = table.each(
                    raw -> {
                        PoliceRow row = PoliceRow.parse(raw, crimeTypes);
                        months.add(row.force() + " " + row.month());
                        report.sample |= row.force().startsWith("SAMPLE");
                        rows.add(
                                report.loadId,
                                raw.line(),
                                row.crimeId(),
                                row.force(),
                                row.month() + "-01",
                                row.longitude(),
                                row.latitude(),
                                row.location(),
                                row.lsoaCode(),
                                row.crimeType(),
                                row.outcome(),
                                row.context());
                    },
                    report.rejections::add);
        }
        report.edition = String.join("; ", months);
        if (months.isEmpty() && report.rejections.isEmpty()) {
            throw new BadInput(report.file.name() + ": holds no rows below its headings");
        }
        for (String month : months) {
            SourceFile other = fileOfMonth.putIfAbsent(month, report.file);
            if (other != null) {
                throw new BadInput(report.file.name() + ": " + month + " is also in " + other.name()
                        + "; a file stands for its month, so load one of them");
            }
        }
    }

    /** Makes what was staged the months' new content. */
    void promote() {
        handle.execute("analyze police_stage");
        placeNewPoints();
        handle.execute(Sql.file("police-replace-months"));
        handle.execute(Sql.file("police-insert-months"));
        handle.execute(Sql.file("police-insert-incidents"));
        handle.execute(Sql.file("police-supersede"));
        handle.execute("analyze incident");
    }

    /** Points not seen before get their National Grid position here, so that the shift of datum is GeoTools' alone. */
    private void placeNewPoints() {
        List<double[]> points = handle.createQuery(Sql.file("police-new-points"))
                .map((row, context) -> new double[] {row.getDouble(1), row.getDouble(2)})
                .list();
        double[] grid = new double[points.size() * 2];
        for (int i = 0; i < points.size(); i++) {
            System.arraycopy(points.get(i), 0, grid, 2 * i, 2);
        }
        Crs.CRS84.to(Crs.BRITISH_NATIONAL_GRID, grid);
        try (CopyRows rows = new CopyRows(handle, "place", "longitude", "latitude", "geom_27700")) {
            for (int i = 0; i < points.size(); i++) {
                Point point = GEOMETRY.createPoint(new Coordinate(grid[2 * i], grid[2 * i + 1]));
                point.setSRID(Crs.BRITISH_NATIONAL_GRID.srid());
                rows.add(points.get(i)[0], points.get(i)[1], new JtsGeometry(point).getValue());
            }
        }
        handle.execute("analyze place");
    }
}
