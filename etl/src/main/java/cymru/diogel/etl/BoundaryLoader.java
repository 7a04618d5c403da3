package cymru.diogel.etl;

import cymru.diogel.etl.formats.AreaLayer;
import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Crs;
import cymru.diogel.geodata.domain.AreaCode;
import cymru.diogel.geodata.domain.AreaKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.locationtech.jts.geom.MultiPolygon;

/**
 * Loads a boundary set: wards, LSOAs or counties of one vintage, replacing that set; several files of a load make it together. One
 * bad area refuses the file, for a map with a hole in it is worse than yesterday's.
 */
final class BoundaryLoader {
    private final Handle handle;

    BoundaryLoader(Handle handle) {
        this.handle = handle;
    }

    /** Loads the set. */
    void load(Recognised.Boundaries boundaries, FileReport report) {
        AreaKind kind = boundaries.fields().kind();
        // Counties are lines to find one's way by, so those are mended all the same.
        Outlines outlines = new Outlines(boundaries.mend() || kind == AreaKind.COUNTY);
        List<AreaRows.Area> areas = read(boundaries, outlines);
        report.read = areas.size();
        report.sample = new AreaCode(areas.get(0).code()).isSample();
        outlines.note(report);
        BoundarySetRow row = new BoundarySetRow(
                kind,
                boundaries.vintage(),
                report.sample ? "SAMPLE: invented" : "Office for National Statistics",
                report.sample
                        ? "SAMPLE: invented"
                        : "Open Government Licence v3.0; contains OS data © Crown copyright and database right",
                report.sample,
                report.loadId);
        BoundaryFiles files = new BoundaryFiles(handle, row);
        int set = files.begun().map(begun -> files.join(begun, areas, report)).orElseGet(() -> row.replace(handle));
        try (AreaRows rows = new AreaRows(handle, set)) {
            areas.forEach(rows::add);
        }
    }

    private static List<AreaRows.Area> read(Recognised.Boundaries boundaries, Outlines outlines) {
        String file = boundaries.file().file().name();
        List<AreaRows.Area> areas = new ArrayList<>();
        Map<String, Integer> seen = new HashMap<>();
        boundaries.file().each(feature -> {
            AreaRows.Area area;
            try {
                area = area(boundaries, feature, outlines);
            } catch (RowProblem problem) {
                throw new BadInput(file + ": feature " + feature.number() + ": " + problem.reason(), problem);
            }
            Integer earlier = seen.putIfAbsent(area.code(), feature.number());
            if (earlier != null) {
                throw new BadInput(file + ": feature " + feature.number() + ": the code " + area.code()
                        + " was already that of feature " + earlier + "; expected each code once");
            }
            areas.add(area);
        });
        if (areas.stream()
                        .map(area -> new AreaCode(area.code()).isSample())
                        .distinct()
                        .count()
                > 1) {
            throw new BadInput(file + ": holds both sample codes and real ones; expected one or the other");
        }
        return areas;
    }

    private static AreaRows.Area area(Recognised.Boundaries boundaries, AreaLayer.Feature feature, Outlines outlines)
            throws RowProblem {
        BoundaryFields fields = boundaries.fields();
        Map<String, String> properties = feature.properties();
        AreaCode code;
        try {
            code = new AreaCode(properties.getOrDefault(fields.code(), ""));
        } catch (IllegalArgumentException problem) {
            throw new RowProblem(fields.code() + ": " + problem.getMessage());
        }
        String name = properties.getOrDefault(fields.nameEn(), "");
        if (name.isEmpty()) {
            throw new RowProblem(code + " has no " + fields.nameEn());
        }
        String welsh = properties.getOrDefault(fields.nameCy(), "");
        MultiPolygon outline = outlines.valid(feature.geometry(), code + " " + name);
        return new AreaRows.Area(
                code.value(),
                name,
                welsh.isEmpty() ? name : welsh,
                fields.countyCode() == null ? null : properties.get(fields.countyCode()),
                fields.countyName() == null ? null : properties.get(fields.countyName()),
                (MultiPolygon) boundaries.file().crs().to(Crs.BRITISH_NATIONAL_GRID, outline));
    }
}
