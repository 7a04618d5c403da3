package cymru.diogel.server.pack.drawing;

import java.awt.Shape;
import java.awt.geom.Point2D;
import org.locationtech.jts.awt.ShapeWriter;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

/** A window of the ground, Web Mercator metres, on a sheet of CSS pixels; the ground is centred and keeps its proportions. */
public record MapFrame(Envelope ground, int width, int height) {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();
    private static final int MARGIN = 4;
    /** Points of an outline lie on tenths of a pixel, a fortieth of a millimetre: more digits only make the file larger. */
    private static final double STEPS = 10;

    /** Half the circumference of the sphere, metres (EPSG:3857). */
    private static final double HALF = Math.PI * 6_378_137;

    /** @param reach metres of ground from the middle to the nearer edge of the sheet */
    public static MapFrame at(Coordinate middle, double reach, int width, int height) {
        double stretch = reach / Math.cos(latitude(middle.y));
        double aspect = (double) width / height;
        double across = aspect > 1 ? stretch * aspect : stretch;
        double up = aspect > 1 ? stretch : stretch / aspect;
        return new MapFrame(
                new Envelope(middle.x - across, middle.x + across, middle.y - up, middle.y + up), width, height);
    }

    /** Web Mercator of degrees. */
    public static Coordinate mercator(double latitude, double longitude) {
        double y = Math.log(Math.tan(Math.PI / 4 + Math.toRadians(latitude) / 2)) / Math.PI * HALF;
        return new Coordinate(longitude / 180 * HALF, y);
    }

    private static double latitude(double y) {
        return 2 * Math.atan(Math.exp(y / HALF * Math.PI)) - Math.PI / 2;
    }

    /** Pixels a metre of Web Mercator. */
    double scale() {
        return Math.min((width - 2.0 * MARGIN) / ground.getWidth(), (height - 2.0 * MARGIN) / ground.getHeight());
    }

    Point2D pixel(Coordinate at) {
        double scale = scale();
        Coordinate middle = ground.centre();
        return new Point2D.Double(width / 2.0 + (at.x - middle.x) * scale, height / 2.0 - (at.y - middle.y) * scale);
    }

    /** Whether a pixel is on the sheet, with some room to its edge. */
    boolean holds(Point2D pixel, double room) {
        return pixel.getX() >= room
                && pixel.getY() >= room
                && pixel.getX() <= width - room
                && pixel.getY() <= height - room;
    }

    /** The part of an outline that is on the sheet, in metres still; empty where none is. */
    Geometry cut(Geometry outline) {
        double scale = scale();
        Envelope sheet = new Envelope(ground.centre());
        sheet.expandBy(width / 2.0 / scale, height / 2.0 / scale);
        if (sheet.contains(outline.getEnvelopeInternal())) {
            return outline;
        }
        return sheet.intersects(outline.getEnvelopeInternal())
                ? outline.intersection(GEOMETRY.toGeometry(sheet))
                : GEOMETRY.createEmpty(2);
    }

    Shape shape(Geometry metres) {
        return new ShapeWriter((from, to) -> {
                    Point2D at = pixel(from);
                    to.setLocation(Math.rint(at.getX() * STEPS) / STEPS, Math.rint(at.getY() * STEPS) / STEPS);
                })
                .toShape(metres);
    }
}
