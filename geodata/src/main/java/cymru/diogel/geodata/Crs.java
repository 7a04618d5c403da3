package cymru.diogel.geodata;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.geotools.api.referencing.FactoryException;
import org.geotools.api.referencing.crs.CoordinateReferenceSystem;
import org.geotools.api.referencing.operation.MathTransform;
import org.geotools.api.referencing.operation.TransformException;
import org.geotools.referencing.CRS;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.CoordinateSequenceFilter;
import org.locationtech.jts.geom.Geometry;

/**
 * The coordinate reference systems that Diogel knows, and the ways between them through GeoTools and its EPSG database.
 * Positions are always (easting, northing) or (longitude, latitude). Between OSGB36 and WGS 84 the seven-parameter
 * Helmert shift is applied: about 5 m from the Ordnance Survey's grid shift, where leaving it out would be about 90 m wrong.
 */
public enum Crs {
    /** Longitude, latitude in degrees, WGS 84: what GeoJSON without a {@code crs} member is in (RFC 7946). */
    CRS84("EPSG:4326", 4326, -9.5, 49.0, 2.5, 61.5),
    /** OSGB36 / British National Grid: metres. */
    BRITISH_NATIONAL_GRID("EPSG:27700", 27700, -100_000, -100_000, 800_000, 1_400_000),
    /** WGS 84 / Pseudo-Mercator: what map tiles are in. */
    WEB_MERCATOR("EPSG:3857", 3857, -1_100_000, 6_200_000, 300_000, 8_800_000);

    private final String authority;
    private final int srid;
    private final double minX;
    private final double minY;
    private final double maxX;
    private final double maxY;

    @SuppressWarnings("ImmutableEnumChecker") // Remembers, and never answers otherwise than before.
    private final Map<Crs, MathTransform> ways = new ConcurrentHashMap<>();

    Crs(String authority, int srid, double minX, double minY, double maxX, double maxY) {
        this.authority = authority;
        this.srid = srid;
        this.minX = minX;
        this.minY = minY;
        this.maxX = maxX;
        this.maxY = maxY;
    }

    /** The EPSG code, as PostGIS has it. */
    public int srid() {
        return srid;
    }

    /**
     * Whether a position can be in or near Great Britain and Northern Ireland, given this system. Degrees are not taken
     * for metres: the 180 m around each origin are sea.
     */
    public boolean covers(double x, double y) {
        boolean likeDegrees = Math.abs(x) <= 180 && Math.abs(y) <= 180;
        return likeDegrees == (this == CRS84) && x >= minX && x <= maxX && y >= minY && y <= maxY;
    }

    /** A copy in another system, with its SRID set; every vertex is moved alone, so shared vertices stay shared. */
    public Geometry to(Crs target, Geometry geometry) {
        Geometry copy = geometry.copy();
        if (this != target) {
            copy.apply(new VertexMover(way(target)));
        }
        copy.setSRID(target.srid);
        return copy;
    }

    /** Moves positions x0, y0, x1, y1, … in place. */
    public void to(Crs target, double[] positions) {
        try {
            way(target).transform(positions, 0, positions, 0, positions.length / 2);
        } catch (TransformException impossible) {
            throw new IllegalStateException(this + " to " + target, impossible);
        }
    }

    /** Found once for each pair: looking it up costs more than moving a ward. */
    private MathTransform way(Crs target) {
        return ways.computeIfAbsent(target, this::find);
    }

    private MathTransform find(Crs target) {
        try {
            return CRS.findMathTransform(decoded(), target.decoded(), true);
        } catch (FactoryException impossible) {
            throw new IllegalStateException(this + " to " + target, impossible);
        }
    }

    private CoordinateReferenceSystem decoded() throws FactoryException {
        return CRS.decode(authority, true);
    }

    private record VertexMover(MathTransform way) implements CoordinateSequenceFilter {
        @Override
        public void filter(CoordinateSequence vertices, int i) {
            double[] position = {vertices.getX(i), vertices.getY(i)};
            try {
                way.transform(position, 0, position, 0, 1);
            } catch (TransformException impossible) {
                throw new IllegalStateException("vertex " + vertices.getCoordinate(i), impossible);
            }
            vertices.setOrdinate(i, CoordinateSequence.X, position[0]);
            vertices.setOrdinate(i, CoordinateSequence.Y, position[1]);
        }

        @Override
        public boolean isDone() {
            return false;
        }

        @Override
        public boolean isGeometryChanged() {
            return true;
        }
    }
}
