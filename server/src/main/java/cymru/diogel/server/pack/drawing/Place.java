package cymru.diogel.server.pack.drawing;

import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;

/**
 * An area on a map.
 *
 * @param outline in Web Mercator metres
 * @param middle of the largest circle within it: where there is most room to write
 * @param room that circle's radius, Web Mercator metres
 */
public record Place(String code, Geometry outline, Point middle, double room) {
    /** Metres that the middle may be off. */
    private static final double TOLERANCE = 50;

    public static Place of(String code, Geometry outline) {
        MaximumInscribedCircle circle = new MaximumInscribedCircle(outline, TOLERANCE);
        return new Place(
                code, outline, circle.getCenter(), circle.getRadiusLine().getLength());
    }
}
