package cymru.diogel.etl.formats;

import static org.assertj.core.api.Assertions.assertThat;

import cymru.diogel.geodata.Crs;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.locationtech.jts.index.strtree.STRtree;

/** The published files of Dyfed-Powys in every form they are published in: the same areas, the same figures. */
class FormatsIT {
    private static final Path data = Path.of(System.getProperty("diogel.realdata", "none"));
    private static final String NATIVE = "wards/wd_2022_27700_dyfedpowys.geojson";
    private static final String SHAPE = "wards/wards_2022_27700_dyfedpowys_shp/WD_2022_27700_dyfedpowys.shp";
    private static final String PACKAGE = "wards/wards_2022_27700_dyfedpowys.gpkg";
    private static final String CRS84 = "wards/wd_2022_4326_dyfedpowys.geojson";
    private static final String CSV =
            "deprivation/welsh-index-multiple-deprivation-2019-index-and-domain-ranks-by-small-area.csv";

    @TempDir
    private static Path folder;

    @BeforeAll
    static void skipWhereTheDataIsAbsent() {
        Assumptions.assumeTrue(
                Files.isDirectory(data),
                "SKIPPED: the real open data is not at " + data + " (set -Ddiogel.realdata=FOLDER)");
    }

    private static SourceFile file(Path path) {
        return SourceFiles.behind(List.of(path)).get(0);
    }

    /** By ward code, in the National Grid. */
    private static Map<String, MultiPolygon> wards(Path path) {
        Map<String, MultiPolygon> wards = new TreeMap<>();
        AreaLayer layer = Layers.of(file(path)).get(0);
        layer.each(feature -> wards.put(String.valueOf(feature.properties().get("WD22CD")), (MultiPolygon)
                layer.crs().to(Crs.BRITISH_NATIONAL_GRID, feature.geometry())));
        return wards;
    }

    @ParameterizedTest
    @ValueSource(strings = {SHAPE, PACKAGE})
    void theSameWardsToASquareMillimetre(String other) {
        Map<String, MultiPolygon> expected = wards(data.resolve(NATIVE));
        Map<String, MultiPolygon> found = wards(data.resolve(other));
        assertThat(found).hasSize(204).containsOnlyKeys(expected.keySet());
        expected.forEach((code, outline) -> assertThat(
                        outline.symDifference(found.get(code)).getArea())
                .as(code)
                .isLessThan(1e-6));
    }

    @Test
    void theSameVerticesToHalfAMetreOutOfDegrees() {
        Map<String, MultiPolygon> expected = wards(data.resolve(NATIVE));
        Map<String, MultiPolygon> found = wards(data.resolve(CRS84));
        assertThat(found).containsOnlyKeys(expected.keySet());
        expected.forEach((code, outline) -> {
            Coordinate[] vertices = outline.getCoordinates();
            Coordinate[] moved = Objects.requireNonNull(found.get(code)).getCoordinates();
            assertThat(moved).as(code).hasSameSizeAs(vertices);
            for (int i = 0; i < vertices.length; i++) {
                assertThat(moved[i].distance(vertices[i]))
                        .as(code + " vertex " + i)
                        .isLessThan(0.5);
            }
        });
    }

    private static Point point(Coordinate at) {
        return new GeometryFactory().createPoint(at);
    }

    @Test
    void theSameNamesInTheirOwnLetters() {
        Map<String, String> names = names(NATIVE);
        assertThat(names.get("W05001309")).isEqualTo("Llannarth|Llannarth");
        assertThat(names(SHAPE)).isEqualTo(names);
        assertThat(names(PACKAGE)).isEqualTo(names);
    }

    private static Map<String, String> names(String path) {
        Map<String, String> names = new TreeMap<>();
        Layers.of(file(data.resolve(path)))
                .get(0)
                .each(feature -> names.put(
                        String.valueOf(feature.properties().get("WD22CD")),
                        feature.properties().get("WD22NM") + "|"
                                + feature.properties().get("WD22NMW")));
        return names;
    }

    @Test
    void everyIncidentFallsInTheSameWardWhateverTheForm() {
        List<Point> incidents = incidents();
        assertThat(incidents).hasSize(3_838);
        List<String> expected = placed(incidents, wards(data.resolve(NATIVE)));
        assertThat(expected.stream().filter(code -> !code.isEmpty())).hasSize(3_790);
        assertThat(placed(incidents, wards(data.resolve(SHAPE)))).isEqualTo(expected);
        assertThat(placed(incidents, wards(data.resolve(PACKAGE)))).isEqualTo(expected);
        assertThat(placed(incidents, wards(data.resolve(CRS84)))).isEqualTo(expected);
    }

    private static List<Point> incidents() {
        List<Point> points = new ArrayList<>();
        Table table = Tables.of(file(data.resolve("police/2025-06"))).get(0);
        table.each(
                row -> {
                    if (!row.get("Longitude").isEmpty()) {
                        double[] at = {Double.parseDouble(row.get("Longitude")), Double.parseDouble(row.get("Latitude"))
                        };
                        Crs.CRS84.to(Crs.BRITISH_NATIONAL_GRID, at);
                        points.add(point(new Coordinate(at[0], at[1])));
                    }
                },
                rejected -> {});
        return points;
    }

    private static List<String> placed(List<Point> points, Map<String, MultiPolygon> wards) {
        STRtree tree = new STRtree();
        Map<PreparedGeometry, String> codes = new LinkedHashMap<>();
        wards.forEach((code, outline) -> {
            PreparedGeometry prepared = PreparedGeometryFactory.prepare(outline);
            codes.put(prepared, code);
            tree.insert(outline.getEnvelopeInternal(), prepared);
        });
        List<String> found = new ArrayList<>();
        for (Geometry point : points) {
            String code = "";
            for (Object near : tree.query(point.getEnvelopeInternal())) {
                if (((PreparedGeometry) near).covers(point)) {
                    code = String.valueOf(codes.get((PreparedGeometry) near));
                }
            }
            found.add(code);
        }
        return found;
    }

    @Test
    void gzippedAndZippedAreTheSame() throws IOException {
        Map<String, MultiPolygon> expected = wards(data.resolve(PACKAGE));
        Path gzipped = folder.resolve("wards.bin");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(gzipped))) {
            Files.copy(data.resolve(PACKAGE), out);
        }
        assertThat(wards(gzipped)).isEqualTo(expected);
        Path zipped = folder.resolve("wards.zip");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(zipped))) {
            for (String ending : List.of("shp", "shx", "dbf", "prj", "cpg")) {
                zip.putNextEntry(new ZipEntry("inside/Wards." + (ending.equals("dbf") ? "DBF" : ending)));
                Files.copy(data.resolve(SHAPE.replaceFirst("shp$", ending)), zip);
            }
        }
        assertThat(SourceFiles.behind(List.of(zipped))).hasSize(1);
        assertThat(wards(zipped)).containsOnlyKeys(expected.keySet());
    }

    @ParameterizedTest
    @CsvSource({"W06000008, 40", "W06000009, 60", "W06000010, 58", "W06000023, 73"})
    void topoJsonHoldsTheWardsOf2013(String county, int wards) {
        AreaLayer layer = Layers.of(file(data.resolve("wards/wd_2013_topo_" + county + ".json")))
                .get(0);
        List<Geometry> outlines = new ArrayList<>();
        layer.each(feature -> {
            assertThat(feature.properties().get("WD13CD")).startsWith("W0500");
            outlines.add(feature.geometry());
        });
        assertThat(outlines).hasSize(wards).allMatch(outline -> outline.getArea() > 0);
    }

    @Test
    void theWorkbookOfRanksIsTheFileOfRanks() {
        assertThat(figures(CSV.replace(".csv", ".xls"), "WIMD 2019"))
                .hasSize(1_909)
                .isEqualTo(figures(CSV, "WIMD 2019"));
        assertThat(figures(CSV.replace(".csv", ".xls"), "Physical Environment"))
                .isEqualTo(figures(CSV, "Physical Environment"));
    }

    @Test
    void theOpenDocumentOfScoresIsReadBelowItsTitles() {
        Map<String, String> scores =
                figures("deprivation/wimd-2019-index-and-domain-scores-by-small-area_0.ods", "WIMD 2019");
        assertThat(scores).hasSize(1_909).containsKeys("W01000001");
        assertThat(Double.parseDouble(scores.getOrDefault("W01000001", "")))
                .isEqualTo(19.17394138, org.assertj.core.api.Assertions.within(1e-7));
    }

    private static Map<String, String> figures(String path, String heading) {
        Table table = Tables.of(file(data.resolve(path))).stream()
                .filter(candidate -> candidate.has("LSOA code") && candidate.has(heading))
                .findFirst()
                .orElseThrow();
        Map<String, String> figures = new TreeMap<>();
        table.each(row -> figures.put(row.get("LSOA code"), row.get(heading)), rejected -> {});
        return figures;
    }
}
