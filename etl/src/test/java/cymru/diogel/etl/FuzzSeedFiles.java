package cymru.diogel.etl;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The sound files whose form is not plain text. */
final class FuzzSeedFiles {
    static final String GRID =
            "PROJCS[\"British_National_Grid\",GEOGCS[\"GCS_OSGB_1936\",DATUM[\"D_OSGB_1936\",SPHEROID[\"Airy_1830\",6377563.396,299.3249646]]]]";
    static final double[] SQUARE = {240000, 220000, 240000, 221000, 241000, 221000, 241000, 220000, 240000, 220000};
    static final double[] HOLE = {240200, 220200, 240400, 220200, 240400, 220400, 240200, 220200};

    private FuzzSeedFiles() {}

    static List<byte[]> shapes() {
        return List.of(
                FuzzedReader.join(shp(SQUARE, HOLE), dbf(), ascii(GRID), ascii("UTF-8")),
                FuzzedReader.join(shp(SQUARE), dbf(), ascii(GRID)));
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] shp(double[]... rings) {
        int points = 0;
        for (double[] ring : rings) {
            points += ring.length / 2;
        }
        int content = 44 + 4 * rings.length + 16 * points;
        ByteBuffer shp = ByteBuffer.allocate(108 + content);
        shp.putInt(9994).putInt(24, (108 + content) / 2).position(100);
        shp.putInt(1).putInt(content / 2).order(ByteOrder.LITTLE_ENDIAN).putInt(5);
        shp.putDouble(240000).putDouble(220000).putDouble(241000).putDouble(221000);
        shp.putInt(rings.length).putInt(points);
        int start = 0;
        for (double[] ring : rings) {
            shp.putInt(start);
            start += ring.length / 2;
        }
        for (double[] ring : rings) {
            for (double ordinate : ring) {
                shp.putDouble(ordinate);
            }
        }
        return shp.array();
    }

    private static byte[] dbf() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (DBFWriter rows = new DBFWriter(out)) {
            DBFField code = new DBFField("WD22CD", DBFDataType.CHARACTER, 9);
            DBFField name = new DBFField("WD22NM", DBFDataType.CHARACTER, 20);
            DBFField figure = new DBFField("AREA", DBFDataType.NUMERIC, 12, 2);
            rows.setFields(new DBFField[] {code, name, figure, new DBFField("KEPT", DBFDataType.LOGICAL)});
            rows.addRecord(new Object[] {"W05999001", "Un", 12.5, true});
        }
        return out.toByteArray();
    }

    static List<byte[]> packages() {
        // A GeoPackage geometry: its header, then the square as WKB.
        String outline = "47500001346c0000"
                + "0103000000010000000500000000000000004c0d410000000000db0a4100000000004c0d410000000040fa0a41000000"
                + "00406b0d410000000040fa0a4100000000406b0d410000000000db0a4100000000004c0d410000000000db0a41";
        try {
            Path file = Files.createTempFile("seed", ".gpkg");
            try (Connection sqlite = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement statement = sqlite.createStatement()) {
                for (String one : List.of(
                        "pragma page_size = 512",
                        "create table gpkg_contents (table_name text, data_type text)",
                        "create table gpkg_geometry_columns (table_name text, column_name text, srs_id integer)",
                        "create table gpkg_spatial_ref_sys (srs_id integer, organization text, organization_coordsys_id integer)",
                        "create table wards (fid integer primary key, geom blob, WD22CD text, WD22NM text)",
                        "insert into gpkg_contents values ('wards', 'features')",
                        "insert into gpkg_geometry_columns values ('wards', 'geom', 27700)",
                        "insert into gpkg_spatial_ref_sys values (27700, 'EPSG', 27700)",
                        "insert into wards values (1, x'" + outline + "', 'W05999001', 'Un')")) {
                    statement.execute(one);
                }
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            return List.of(bytes);
        } catch (IOException | SQLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static List<byte[]> packed() {
        byte[] police = FuzzSeeds.police().getBytes(StandardCharsets.UTF_8);
        return List.of(
                zipped("2025-01/2025-01-test-street.csv", police),
                zipped("../../wards.geojson", FuzzSeeds.wards().getBytes(StandardCharsets.UTF_8)),
                gzipped(police),
                gzipped(packages().get(0)));
    }

    static byte[] zipped(String name, byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }

    static byte[] gzipped(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        return out.toByteArray();
    }
}
