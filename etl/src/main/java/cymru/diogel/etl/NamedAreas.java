package cymru.diogel.etl;

import cymru.diogel.etl.formats.Rings;
import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Crs;
import cymru.diogel.geodata.domain.AreaKind;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;

/**
 * Loads the areas that a partnership names itself, such as the towns of a patrol operation: circles from a table, or polygons.
 * They may overlap. Their codes are N01, N02 … in the order of the file; a file stands for its vintage.
 */
final class NamedAreas {
    /** {@code name_cy} may be there as well. */
    static final List<String> HEADINGS = List.of("name_en", "easting", "northing", "radius_m");

    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    /** A circle is drawn with 64 corners. */
    private static final int CORNERS_A_QUARTER = 16;

    private static final double WIDEST_M = 50_000;

    private final FileReport report;
    private final List<AreaRows.Area> areas = new ArrayList<>();
    private final Set<String> names = new HashSet<>();

    private NamedAreas(FileReport report) {
        this.report = report;
    }

    /** One area a row: the middle in EPSG:27700 metres, and a radius in metres. */
    static void loadCircles(Handle handle, OtherSourceFile file, FileReport report) {
        NamedAreas named = new NamedAreas(report);
        report.read = file.table()
                .each(
                        row -> named.add(row.get("name_en"), row.get("name_cy"), circle(new Fields(row), row)),
                        report.rejections::add);
        named.store(handle, file.told());
    }

    /** One area a feature, named by {@code name_en} or {@code hotspot} and, where they have it, {@code name_cy}. */
    static void loadPolygons(Handle handle, NamedAreasFile file, FileReport report) {
        NamedAreas named = new NamedAreas(report);
        Outlines outlines = new Outlines(file.mend());
        file.file().each(feature -> {
            Map<String, String> properties = feature.properties();
            String name = properties.getOrDefault("name_en", properties.getOrDefault("hotspot", ""));
            try {
                MultiPolygon outline = outlines.valid(feature.geometry(), name);
                named.add(name, properties.getOrDefault("name_cy", ""), (MultiPolygon)
                        file.file().crs().to(Crs.BRITISH_NATIONAL_GRID, outline));
            } catch (RowProblem problem) {
                throw new BadInput(
                        report.file.name() + ": feature " + feature.number() + ": " + problem.reason(), problem);
            }
        });
        report.read = named.areas.size();
        outlines.note(report);
        named.store(handle, file.told());
    }

    private static MultiPolygon circle(Fields fields, Table.Row row) throws RowProblem {
        double easting = fields.decimal("easting");
        double northing = fields.decimal("northing");
        double radius = fields.decimal("radius_m");
        if (!Crs.BRITISH_NATIONAL_GRID.covers(easting, northing)) {
            throw new RowProblem("easting " + row.get("easting") + " and northing " + row.get("northing")
                    + " are not in the United Kingdom");
        }
        if (radius == 0 || radius > WIDEST_M) {
            throw new RowProblem("radius_m: expected metres above 0 and up to " + Math.round(WIDEST_M) + ", got '"
                    + row.get("radius_m") + "'");
        }
        Point middle = GEOMETRY.createPoint(new Coordinate(easting, northing));
        MultiPolygon circle = Rings.multi(middle.buffer(radius, CORNERS_A_QUARTER));
        circle.setSRID(Crs.BRITISH_NATIONAL_GRID.srid());
        return circle;
    }

    private void add(String nameEn, String nameCy, MultiPolygon outline) throws RowProblem {
        if (nameEn.isEmpty()) {
            throw new RowProblem("name_en: expected the area's name, got nothing");
        }
        if (!names.add(nameEn)) {
            throw new RowProblem("name_en: " + nameEn + " was there before; expected each name once");
        }
        String code = String.format(java.util.Locale.ROOT, "N%02d", areas.size() + 1);
        areas.add(AreaRows.Area.of(code, nameEn, nameCy.isEmpty() ? nameEn : nameCy, outline));
    }

    private void store(Handle handle, Optional<String> told) {
        if (areas.isEmpty() && report.rejections.isEmpty()) {
            throw new BadInput(report.file.name() + ": names no area");
        }
        report.undecided = true;
        report.edition = told.orElse(YearMonth.now(IncidentHours.LOCAL).toString());
        int set = new BoundarySetRow(AreaKind.NAMED, report.edition, "Partnership", "Partnership", false, report.loadId)
                .replace(handle);
        try (AreaRows rows = new AreaRows(handle, set)) {
            areas.forEach(rows::add);
        }
        int bands = handle.createQuery("select count(*) from zoom_band")
                .mapTo(Integer.class)
                .one();
        try (AreaShapes shapes = new AreaShapes(handle, set)) {
            int[] all = IntStream.range(0, bands).toArray();
            areas.forEach(area -> shapes.add(area.code(), area.geometry(), all));
        }
    }
}
