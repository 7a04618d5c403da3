package cymru.diogel.geodata.stats.space;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Which areas are neighbours of which: symmetric, never of themselves. An area may have none: an island. */
public final class Neighbours {
    private final int[][] of;

    private Neighbours(int[][] of) {
        this.of = of;
    }

    /**
     * Areas that share at least a point of their borders: queen contiguity, as spdep's {@code poly2nb}. A point is
     * shared where a vertex of one lies at most the snap away from a vertex of the other, so both sides must have been
     * digitised once.
     *
     * @param areas in metres
     * @param snapMetres 0 or more; small against the distance between vertices
     */
    public static Neighbours sharingABorder(List<? extends Geometry> areas, double snapMetres) {
        Coordinate[][] borders = areas.stream().map(Geometry::getCoordinates).toArray(Coordinate[][]::new);
        return within(
                IntStream.range(0, borders.length)
                        .boxed()
                        .flatMap(area -> Arrays.stream(borders[area]).map(at -> new Point(at.x, at.y, area)))
                        .toArray(Point[]::new),
                borders.length,
                snapMetres);
    }

    /**
     * Points at most a distance apart, as spdep's {@code dnearneigh} from 0.
     *
     * @param x eastings in metres
     * @param y northings in metres
     * @param band in metres
     */
    public static Neighbours within(double[] x, double[] y, double band) {
        return within(
                IntStream.range(0, x.length)
                        .mapToObj(i -> new Point(x[i], y[i], i))
                        .toArray(Point[]::new),
                x.length,
                band);
    }

    /**
     * Cells of a lattice, row by row.
     *
     * @param queen whether cells that meet in a corner are neighbours (queen) or not (rook)
     */
    public static Neighbours ofGrid(int rows, int columns, boolean queen) {
        double[] x = new double[rows * columns];
        double[] y = new double[rows * columns];
        for (int i = 0; i < x.length; i++) {
            x[i] = i % columns;
            y[i] = Math.floorDiv(i, columns);
        }
        return within(x, y, queen ? 1.5 : 1);
    }

    /** From lists in any order; whatever names its own area is left out, whatever one side names both have. */
    public static Neighbours of(int[][] lists) {
        LongStream.Builder pairs = LongStream.builder();
        for (int i = 0; i < lists.length; i++) {
            for (int j : lists[i]) {
                add(pairs, i, j, lists.length);
            }
        }
        return of(pairs.build(), lists.length);
    }

    /** The neighbours of an area, ascending: not to be changed. */
    public int[] of(int area) {
        return of[area];
    }

    public int size() {
        return of.length;
    }

    public boolean isIsland(int area) {
        return of[area].length == 0;
    }

    /** A sweep from west to east: only points within the band of easting are compared. */
    private static Neighbours within(Point[] points, int size, double band) {
        Arrays.parallelSort(points, (a, b) -> Double.compare(a.x, b.x));
        LongStream.Builder pairs = LongStream.builder();
        for (int i = 0; i < points.length; i++) {
            Point here = points[i];
            for (int j = i + 1; j < points.length && points[j].x - here.x <= band; j++) {
                if (here.area != points[j].area && Math.hypot(points[j].x - here.x, points[j].y - here.y) <= band) {
                    add(pairs, here.area, points[j].area, size);
                }
            }
        }
        return of(pairs.build(), size);
    }

    private static void add(LongStream.Builder pairs, int one, int other, int size) {
        if (one != other) {
            pairs.add((long) one * size + other);
            pairs.add((long) other * size + one);
        }
    }

    private static Neighbours of(LongStream pairs, int size) {
        long[] sorted = pairs.toArray();
        Arrays.parallelSort(sorted);
        int[][] lists = new int[size][];
        int[] around = new int[size];
        int from = 0;
        for (int area = 0; area < size; area++) {
            int found = 0;
            while (from < sorted.length && sorted[from] / size == area) {
                int other = (int) (sorted[from] % size);
                if (found == 0 || around[found - 1] != other) {
                    around[found] = other;
                    found++;
                }
                from++;
            }
            lists[area] = Arrays.copyOf(around, found);
        }
        return new Neighbours(lists);
    }

    private record Point(double x, double y, int area) {}
}
