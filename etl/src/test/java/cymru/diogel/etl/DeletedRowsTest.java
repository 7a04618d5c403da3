package cymru.diogel.etl;

import static org.assertj.core.api.Assertions.assertThat;

import com.linuxense.javadbf.DBFDataType;
import com.linuxense.javadbf.DBFField;
import com.linuxense.javadbf.DBFWriter;
import cymru.diogel.etl.formats.AreaLayer;
import cymru.diogel.etl.formats.Layers;
import cymru.diogel.etl.formats.SourceFiles;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The table of a Shapefile stays beside its outlines: rows marked as deleted are passed over on both sides. */
class DeletedRowsTest {
    @TempDir
    private Path folder;

    private static byte[] table(String second, char firstMark) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int row = 1 + 9 + 9;
        try (DBFWriter rows = new DBFWriter(out)) {
            rows.setFields(new DBFField[] {
                new DBFField("WD22CD", DBFDataType.CHARACTER, 9), new DBFField(second, DBFDataType.CHARACTER, 9)
            });
            rows.addRecord(new Object[] {"W05999001", "Un"});
            rows.addRecord(new Object[] {"W05999002", "Dau"});
        }
        byte[] bytes = out.toByteArray();
        int end = bytes.length - (bytes[bytes.length - 1] == 0x1a ? 1 : 0);
        bytes[end - 2 * row] = (byte) firstMark;
        return bytes;
    }

    private AreaLayer layer(byte[] table) throws IOException {
        byte[] first = FuzzSeedFiles.shp(FuzzSeedFiles.SQUARE);
        byte[] second = FuzzSeedFiles.shp(FuzzSeedFiles.HOLE);
        ByteArrayOutputStream shapes = new ByteArrayOutputStream();
        shapes.writeBytes(first);
        shapes.writeBytes(Arrays.copyOfRange(second, 100, second.length));
        Path path = FuzzedReader.SHAPEFILE.write(
                FuzzedReader.join(shapes.toByteArray(), table, FuzzSeedFiles.ascii(FuzzSeedFiles.GRID)), folder);
        return Layers.of(SourceFiles.behind(List.of(path)).get(0)).get(0);
    }

    private static List<String> read(AreaLayer layer) {
        List<String> read = new ArrayList<>();
        layer.each(feature -> read.add(
                feature.properties().get("WD22CD") + " " + feature.geometry().getArea()));
        return read;
    }

    @Test
    void theSecondOutlineIsThatOfTheSecondRow() throws IOException {
        assertThat(read(layer(table("WD22NM", ' ')))).containsExactly("W05999001 1000000.0", "W05999002 20000.0");
        assertThat(read(layer(table("WD22NM", '*')))).containsExactly("W05999002 20000.0");
    }

    @Test
    void ofTwoColumnsOfOneNameTheFirstCounts() throws IOException {
        assertThat(read(layer(table("WD22CD", ' ')))).containsExactly("W05999001 1000000.0", "W05999002 20000.0");
    }
}
