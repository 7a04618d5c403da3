package cymru.diogel.server.pack.drawing;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Location;

/** Lines and dots that lie within an area, so that it can be told from others in grey. */
final class Textures {
    private static final GeometryFactory GEOMETRY = new GeometryFactory();

    private Textures() {}

    /** Diagonal lines, which go on from one area to the next. */
    static Geometry hatch(Geometry area, double step) {
        Envelope box = area.getEnvelopeInternal();
        List<LineString> lines = new ArrayList<>();
        double first = Math.floor((box.getMinX() - box.getMaxY()) / step) * step;
        for (double at = first; at <= box.getMaxX() - box.getMinY(); at += step) {
            lines.add(GEOMETRY.createLineString(new Coordinate[] {
                new Coordinate(at + box.getMinY(), box.getMinY()), new Coordinate(at + box.getMaxY(), box.getMaxY())
            }));
        }
        return area.intersection(GEOMETRY.createMultiLineString(lines.toArray(LineString[]::new)));
    }

    static List<Coordinate> dots(Geometry area, double step) {
        Envelope box = area.getEnvelopeInternal();
        IndexedPointInAreaLocator within = new IndexedPointInAreaLocator(area);
        List<Coordinate> dots = new ArrayList<>();
        for (double x = Math.ceil(box.getMinX() / step) * step; x <= box.getMaxX(); x += step) {
            for (double y = Math.ceil(box.getMinY() / step) * step; y <= box.getMaxY(); y += step) {
                Coordinate dot = new Coordinate(x, y);
                if (within.locate(dot) == Location.INTERIOR) {
                    dots.add(dot);
                }
            }
        }
        return dots;
    }
}
