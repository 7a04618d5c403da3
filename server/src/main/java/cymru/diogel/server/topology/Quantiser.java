package cymru.diogel.server.topology;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;

/**
 * Rounds degrees to a grid over the layer's bounds, and writes an arc as its first position and the steps from each to the
 * next (TopoJSON 1.0, section 2.1.2).
 *
 * @param stepX degrees of longitude a step
 * @param stepY degrees of latitude a step
 */
record Quantiser(double west, double south, double stepX, double stepY) {
    /** @param bounds west, south, east, north in degrees */
    static Quantiser over(double[] bounds, int steps) {
        return new Quantiser(
                bounds[0], bounds[1], step(bounds[2] - bounds[0], steps), step(bounds[3] - bounds[1], steps));
    }

    private static double step(double extent, int steps) {
        return extent > 0 ? extent / (steps - 1) : 1;
    }

    List<int[]> deltas(List<Coordinate> arc) {
        boolean closed = arc.get(0).equals2D(arc.get(arc.size() - 1));
        int least = closed ? 4 : 2;
        List<int[]> deltas = new ArrayList<>();
        int x = 0;
        int y = 0;
        for (int i = 0; i < arc.size(); i++) {
            int nextX = (int) Math.round((Mercator.longitude(arc.get(i)) - west) / stepX);
            int nextY = (int) Math.round((Mercator.latitude(arc.get(i)) - south) / stepY);
            boolean moved = nextX != x || nextY != y;
            // A line has two positions and a ring four, even where the grid makes them one.
            boolean needed = deltas.size() + arc.size() - i <= least;
            if (deltas.isEmpty() || moved || needed) {
                deltas.add(new int[] {nextX - x, nextY - y});
            }
            x = nextX;
            y = nextY;
        }
        return deltas;
    }
}
