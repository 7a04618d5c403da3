package cymru.diogel.etl.formats;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.Crs;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.io.ParseException;
import org.locationtech.jts.io.WKBReader;

/**
 * One layer of features of an OGC GeoPackage (OGC 12-128r19), read through SQLite.
 *
 * @param path where SQLite finds it
 * @param table of the layer
 * @param outline the column of its geometry
 */
record GeoPackageFile(SourceFile file, Crs crs, Set<String> properties, Path path, String table, String outline)
        implements AreaLayer {
    static final String MAGIC = "SQLite format 3\0";
    private static final int MOST_LAYERS = 100;

    /** Bytes of the envelope before the geometry, by its code in the flags (clause 2.1.3). */
    private static final int[] ENVELOPES = {0, 32, 48, 48, 64};

    /** Its layers. */
    static List<AreaLayer> open(SourceFile file) {
        try {
            Path path = file.onDisk();
            try (Connection sqlite = Sqlite.open(path);
                    Statement statement = sqlite.createStatement()) {
                Sqlite.check(statement, "gpkg_contents", "gpkg_geometry_columns", "gpkg_spatial_ref_sys");
                List<AreaLayer> layers = new ArrayList<>();
                try (ResultSet rows = statement.executeQuery(
                        // Row by row rather than joined: false tables would be multiplied.
                        "select g.table_name, g.column_name, (select organization from gpkg_spatial_ref_sys s"
                                + " where s.srs_id = g.srs_id limit 1), (select organization_coordsys_id"
                                + " from gpkg_spatial_ref_sys s where s.srs_id = g.srs_id limit 1)"
                                + " from (select * from gpkg_geometry_columns limit " + MOST_LAYERS + ") g"
                                + " where exists (select 1 from gpkg_contents c where c.table_name = g.table_name"
                                + " and c.data_type = 'features') and exists (select 1 from sqlite_master m"
                                + " where m.name = g.table_name and m.type = 'table') order by g.table_name")) {
                    while (rows.next()) {
                        String table = rows.getString(1);
                        String outline = rows.getString(2);
                        Crs crs = ClaimedCrs.named(
                                file,
                                String.valueOf(rows.getString(3)).toUpperCase(Locale.ROOT) + ":" + rows.getString(4));
                        layers.add(
                                new GeoPackageFile(file, crs, columns(sqlite, table, outline), path, table, outline));
                    }
                }
                if (layers.isEmpty()) {
                    throw new BadInput(file.name() + ": is a GeoPackage without a layer of features");
                }
                return layers;
            }
        } catch (SQLException broken) {
            throw new BadInput(file.name() + ": is not a GeoPackage that can be read: " + Reason.of(broken), broken);
        } catch (IOException failure) {
            throw file.unreadable(failure);
        }
    }

    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    private static Set<String> columns(Connection sqlite, String table, String outline) throws SQLException {
        Set<String> names = new LinkedHashSet<>();
        try (Statement statement = sqlite.createStatement();
                ResultSet rows = statement.executeQuery("pragma table_info(" + quoted(table) + ")")) {
            while (rows.next()) {
                names.add(rows.getString("name"));
            }
        }
        names.remove(outline);
        return names;
    }

    @Override
    public void each(Consumer<Feature> reader) {
        int number = 0;
        try (Connection sqlite = Sqlite.open(path);
                Statement statement = sqlite.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + quoted(table))) {
            while (rows.next()) {
                number++;
                Map<String, String> values = new LinkedHashMap<>();
                for (String name : properties) {
                    String value = rows.getString(name);
                    if (value != null) {
                        values.put(name, value.strip());
                    }
                }
                reader.accept(new Feature(number, values, outline(rows.getBytes(outline))));
            }
        } catch (RowProblem problem) {
            throw new BadInput(file.name() + ": " + table + ": feature " + number + ": " + problem.reason(), problem);
        } catch (SQLException broken) {
            throw new BadInput(
                    file.name() + ": " + table + ": cannot be read after feature " + number + ": " + Reason.of(broken),
                    broken);
        }
        if (number == 0) {
            throw new BadInput(file.name() + ": " + table + ": holds no feature; expected areas");
        }
    }

    @SuppressWarnings("NullAway") // A column of SQLite may be null.
    private MultiPolygon outline(byte[] blob) throws RowProblem {
        if (blob == null || blob.length < 8 || blob[0] != 'G' || blob[1] != 'P') {
            throw new RowProblem("expected a geometry, got " + (blob == null ? "none" : "something else"));
        }
        int envelope = blob[3] >> 1 & 7;
        int start = envelope < ENVELOPES.length ? 8 + ENVELOPES[envelope] : blob.length;
        if (start >= blob.length) {
            throw new RowProblem("expected a geometry, got one that is cut short");
        }
        Geometry geometry;
        try {
            geometry = new WKBReader(Rings.GEOMETRY).read(Arrays.copyOfRange(blob, start, blob.length));
        } catch (ParseException | IllegalArgumentException broken) {
            throw new RowProblem("its geometry cannot be read: " + Reason.of(broken));
        }
        if (!(geometry instanceof Polygon || geometry instanceof MultiPolygon) || geometry.isEmpty()) {
            throw new RowProblem("expected a Polygon or MultiPolygon, got " + geometry.getGeometryType());
        }
        return checked(geometry);
    }

    /** The same as flat rings, each where it can be. */
    private MultiPolygon checked(Geometry geometry) throws RowProblem {
        Rings rings = new Rings(crs);
        List<Polygon> polygons = new ArrayList<>();
        for (int i = 0; i < geometry.getNumGeometries(); i++) {
            Polygon polygon = (Polygon) geometry.getGeometryN(i);
            List<LinearRing> flat = new ArrayList<>();
            flat.add(rings.ring(flat(polygon.getExteriorRing())));
            for (int j = 0; j < polygon.getNumInteriorRing(); j++) {
                flat.add(rings.ring(flat(polygon.getInteriorRingN(j))));
            }
            polygons.add(Rings.polygon(flat));
        }
        return Rings.multi(polygons);
    }

    private static Coordinate[] flat(LinearRing ring) {
        return Arrays.stream(ring.getCoordinates())
                .map(at -> new Coordinate(at.x, at.y))
                .toArray(Coordinate[]::new);
    }
}
