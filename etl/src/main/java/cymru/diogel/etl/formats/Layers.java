package cymru.diogel.etl.formats;

import cymru.diogel.geodata.BadInput;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/** Finds the layers of areas in a file: GeoJSON, TopoJSON, Shapefile or GeoPackage, as its first bytes say. */
public final class Layers {
    private static final Pattern TOPOLOGY = Pattern.compile("\"type\"\\s*:\\s*\"Topology\"");

    private Layers() {}

    /**
     * The layers of a file; empty where it is none of these.
     *
     * @throws BadInput when it is one of them and cannot be read
     */
    public static List<AreaLayer> of(SourceFile file) {
        byte[] start = file.start(1 << 12);
        String text =
                new String(start, StandardCharsets.UTF_8).replace("\uFEFF", "").stripLeading();
        if (text.startsWith("{")) {
            return TOPOLOGY.matcher(text).find() ? TopoJsonFile.open(file) : List.of(GeoJsonFile.open(file));
        }
        if (isShape(start)) {
            return List.of(ShapeFile.open(file));
        }
        if (new String(start, StandardCharsets.ISO_8859_1).startsWith(GeoPackageFile.MAGIC)) {
            return GeoPackageFile.open(file);
        }
        return List.of();
    }

    static boolean isShape(SourceFile file) {
        return isShape(file.start(Integer.BYTES));
    }

    private static boolean isShape(byte[] start) {
        return start.length >= Integer.BYTES && ByteBuffer.wrap(start).getInt() == ShapeFile.MAGIC;
    }
}
