package cymru.diogel.etl.formats;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.index.strtree.STRtree;

/** The outlines of a {@code .shp}, one record after the other. Heights and measures are passed over. */
final class ShapeReader {
    private static final int HEADER = 100;
    private static final List<Integer> POLYGONS = List.of(5, 15, 25);

    private final DataInputStream bytes;
    private final Rings rings;

    ShapeReader(DataInputStream bytes, Rings rings) throws IOException {
        this.bytes = bytes;
        this.rings = rings;
        bytes.readFully(new byte[HEADER]);
    }

    boolean more() throws IOException {
        return bytes.read() >= 0;
    }

    /** @throws EOFException where the file ends */
    MultiPolygon next() throws IOException, RowProblem {
        byte[] content = record();
        try {
            return outline(ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN));
        } catch (BufferUnderflowException tooShort) {
            throw new RowProblem("its record is shorter than what it says it holds");
        }
    }

    /** Passes over an outline. */
    void pass() throws IOException, RowProblem {
        record();
    }

    private byte[] record() throws IOException, RowProblem {
        bytes.readInt();
        // In 16-bit words. A false length finds the end of the file, and no more memory than there is file.
        long length = 2L * bytes.readInt();
        if (length < 4 || length > Integer.MAX_VALUE) {
            throw new RowProblem("expected a record's length, got " + length);
        }
        byte[] content = bytes.readNBytes((int) length);
        if (content.length < length) {
            throw new EOFException();
        }
        return content;
    }

    private MultiPolygon outline(ByteBuffer record) throws RowProblem {
        int type = record.getInt();
        if (!POLYGONS.contains(type)) {
            throw new RowProblem(
                    type == 0
                            ? "has no outline; expected a polygon"
                            : "is of shape type " + type + "; expected polygons (5, 15 or 25)");
        }
        for (int side = 0; side < 4; side++) {
            record.getDouble();
        }
        int parts = record.getInt();
        int points = record.getInt();
        if (parts < 1 || points < 4 || (long) parts * 4 + (long) points * 16 > record.remaining()) {
            throw new RowProblem("its record is shorter than what it says it holds");
        }
        int[] starts = new int[parts + 1];
        for (int i = 0; i < parts; i++) {
            starts[i] = record.getInt();
        }
        starts[parts] = points;
        // All of them before any ring is made: a false start would ask for more memory than there is.
        for (int i = 0; i < parts; i++) {
            if (starts[i + 1] < starts[i] || starts[0] != 0) {
                throw new RowProblem("its rings do not follow each other");
            }
        }
        List<LinearRing> found = new ArrayList<>();
        for (int i = 0; i < parts; i++) {
            Coordinate[] ring = new Coordinate[starts[i + 1] - starts[i]];
            for (int j = 0; j < ring.length; j++) {
                ring[j] = new Coordinate(record.getDouble(), record.getDouble());
            }
            found.add(rings.ring(ring));
        }
        return assembled(found);
    }

    /** Shells turn right and holes left; a hole is of the smallest shell about it, and of itself where there is none. */
    @SuppressWarnings("unchecked") // The tree gives back what was put in.
    private static MultiPolygon assembled(List<LinearRing> rings) {
        List<List<LinearRing>> polygons = new ArrayList<>();
        List<LinearRing> holes = new ArrayList<>();
        for (LinearRing ring : rings) {
            if (rings.size() == 1 || Rings.isShell(ring)) {
                polygons.add(new ArrayList<>(List.of(ring)));
            } else {
                holes.add(ring);
            }
        }
        STRtree shells = new STRtree();
        polygons.forEach(polygon -> shells.insert(polygon.get(0).getEnvelopeInternal(), polygon));
        for (LinearRing hole : holes) {
            List<List<LinearRing>> near = shells.query(hole.getEnvelopeInternal());
            near.stream()
                    .filter(polygon -> Rings.polygon(polygon.subList(0, 1)).covers(hole))
                    .min((one, other) -> Double.compare(
                            one.get(0).getEnvelopeInternal().getArea(),
                            other.get(0).getEnvelopeInternal().getArea()))
                    .ifPresentOrElse(polygon -> polygon.add(hole), () -> polygons.add(new ArrayList<>(List.of(hole))));
        }
        List<Polygon> made = new ArrayList<>();
        polygons.forEach(polygon -> made.add(Rings.polygon(polygon)));
        return Rings.multi(made);
    }
}
