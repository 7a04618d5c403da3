package cymru.diogel.etl;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Crs;
import cymru.diogel.geodata.domain.AreaCode;
import cymru.diogel.geodata.domain.AreaKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.postgis.jdbc.jts.JtsGeometry;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.operation.valid.IsValidOp;

/**
 * Loads one boundary set: wards, LSOAs or counties of one vintage, replacing that set. One bad area refuses the file, for
 * a map with a hole in it is worse than yesterday's.
 */
final class BoundaryLoader {
    /**
     * Publishers' tools let a ring touch itself at a point; JTS and PostGIS do not. Mending such a ring moves no land to
     * speak of (a millionth). A ring that crosses itself encloses other land once mended, so a ward or LSOA like that is
     * refused; counties are lines to find one's way by, and are mended all the same.
     */
    private static final double SAME_LAND = 1e-6;

    private final Handle handle;
    private final List<String> mended = new ArrayList<>();

    BoundaryLoader(Handle handle) {
        this.handle = handle;
    }

    /** One area as the file has it, its geometry in EPSG:27700 metres. */
    record Area(
            AreaCode code,
            String nameEn,
            String nameCy,
            @Nullable String countyCode,
            @Nullable String countyName,
            MultiPolygon geometry) {}

    /** Loads the set. */
    void load(Recognised.Boundaries boundaries, FileReport report) {
        List<Area> areas = read(boundaries);
        report.read = areas.size();
        report.sample = areas.get(0).code().isSample();
        if (!mended.isEmpty()) {
            report.notes.add("invalid outlines were mended: " + String.join(", ", mended));
        }
        int set = replaceSet(boundaries, report);
        try (CopyRows rows = new CopyRows(
                handle,
                "area",
                "boundary_set_id",
                "code",
                "name_en",
                "name_cy",
                "county_code",
                "county_name_en",
                "geom_27700",
                "area_m2")) {
            for (Area area : areas) {
                rows.add(
                        set,
                        area.code(),
                        area.nameEn(),
                        area.nameCy(),
                        area.countyCode(),
                        area.countyName(),
                        new JtsGeometry(area.geometry()).getValue(),
                        area.geometry().getArea());
            }
        }
        new Generalisation(handle).store(set, areas, report);
    }

    private int replaceSet(Recognised.Boundaries boundaries, FileReport report) {
        String kind = boundaries.fields().kind().id();
        handle.createUpdate("delete from boundary_set where kind = :kind and vintage = :vintage")
                .bind("kind", kind)
                .bind("vintage", boundaries.vintage())
                .execute();
        return handle.createUpdate("""
                        insert into boundary_set (kind, vintage, publisher, licence, sample, load_id)
                        values (:kind, :vintage, :publisher, :licence, :sample, :loadId)
                        """)
                .bind("kind", kind)
                .bind("vintage", boundaries.vintage())
                .bind("publisher", report.sample ? "SAMPLE: invented" : "Office for National Statistics")
                .bind(
                        "licence",
                        report.sample
                                ? "SAMPLE: invented"
                                : "Open Government Licence v3.0; contains OS data © Crown copyright and database right")
                .bind("sample", report.sample)
                .bind("loadId", report.loadId)
                .executeAndReturnGeneratedKeys("boundary_set_id")
                .mapTo(Integer.class)
                .one();
    }

    private List<Area> read(Recognised.Boundaries boundaries) {
        String file = boundaries.file().file().name();
        List<Area> areas = new ArrayList<>();
        Map<AreaCode, Integer> seen = new HashMap<>();
        boundaries.file().each(feature -> {
            Area area;
            try {
                area = area(boundaries, feature);
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
        boolean sample = areas.get(0).code().isSample();
        if (areas.stream().anyMatch(area -> area.code().isSample() != sample)) {
            throw new BadInput(file + ": holds both sample codes and real ones; expected one or the other");
        }
        return areas;
    }

    private Area area(Recognised.Boundaries boundaries, GeoJsonFile.Feature feature) throws RowProblem {
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
        MultiPolygon outline = feature.geometry();
        IsValidOp validity = new IsValidOp(outline);
        if (!validity.isValid()) {
            MultiPolygon fixed = PolygonReader.multi(GeometryFixer.fix(outline));
            boolean sameLand = Math.abs(fixed.getArea() - outline.getArea()) <= SAME_LAND * outline.getArea();
            if (sameLand || boundaries.mend() || fields.kind() == AreaKind.COUNTY) {
                outline = fixed;
                mended.add(name);
            } else {
                throw invalid(code + " " + name, validity);
            }
        }
        return new Area(
                code,
                name,
                welsh.isEmpty() ? name : welsh,
                fields.countyCode() == null ? null : properties.get(fields.countyCode()),
                fields.countyName() == null ? null : properties.get(fields.countyName()),
                (MultiPolygon) boundaries.file().crs().to(Crs.BRITISH_NATIONAL_GRID, outline));
    }

    private static RowProblem invalid(String area, IsValidOp validity) {
        Coordinate place = validity.getValidationError().getCoordinate();
        return new RowProblem(area + ": the outline is not valid: "
                + validity.getValidationError().getMessage() + " at (" + place.x + ", " + place.y
                + "); expected rings that do not cross themselves or each other (--mend loads it mended)");
    }
}
