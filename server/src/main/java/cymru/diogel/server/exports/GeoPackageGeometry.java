package cymru.diogel.server.exports;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** A geometry as a GeoPackage keeps it: a header with the reference system and the bounds, then well-known binary (clause 2.1.3). */
final class GeoPackageGeometry {
    private static final int HEADER = 40;
    private static final byte VERSION_1 = 0;

    /** Little-endian, with an envelope of x and y. */
    private static final byte FLAGS = 0b0000_0011;

    private static final int BRITISH_NATIONAL_GRID = 27700;

    private GeoPackageGeometry() {}

    static byte[] of(Shapes.Metres shape) {
        return ByteBuffer.allocate(HEADER + shape.wellKnown().length)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("GP".getBytes(StandardCharsets.US_ASCII))
                .put(VERSION_1)
                .put(FLAGS)
                .putInt(BRITISH_NATIONAL_GRID)
                .putDouble(shape.west())
                .putDouble(shape.east())
                .putDouble(shape.south())
                .putDouble(shape.north())
                .put(shape.wellKnown())
                .array();
    }
}
