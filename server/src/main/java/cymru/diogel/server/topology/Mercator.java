package cymru.diogel.server.topology;

import org.locationtech.jts.geom.Coordinate;

/** From Web Mercator metres (EPSG:3857) to CRS84 degrees by the exact spherical formulas, radius 6378137 m (EPSG 1024). */
final class Mercator {
    private static final double RADIUS = 6_378_137;

    private Mercator() {}

    static double longitude(Coordinate metres) {
        return Math.toDegrees(metres.x / RADIUS);
    }

    static double latitude(Coordinate metres) {
        return Math.toDegrees(2 * Math.atan(Math.exp(metres.y / RADIUS)) - Math.PI / 2);
    }
}
