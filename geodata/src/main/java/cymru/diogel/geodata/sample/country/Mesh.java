package cymru.diogel.geodata.sample.country;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.triangulate.DelaunayTriangulationBuilder;

/**
 * The land as some twenty thousand small cells, finer in towns. Every area is a set of cells, so all the boundary sets
 * fit together. Metres of EPSG:27700.
 */
public final class Mesh {
    private static final double RURAL_SPACING = 900;
    private static final double WEST = 164_000;
    private static final double SOUTH = 186_000;
    private static final double EAST = 342_000;
    private static final double NORTH = 342_000;

    private final Polygon[] cells;
    private final Coordinate[] sites;
    private final int[][] neighbours;
    private final int[] county;

    private Mesh(Polygon[] cells, Coordinate[] sites, int[][] neighbours, int[] county) {
        this.cells = cells;
        this.sites = sites;
        this.neighbours = neighbours;
        this.county = county;
    }

    /** Convex polygons; neighbours have the same vertices along their shared side. */
    public Polygon[] cells() {
        return cells;
    }

    /** A point inside each cell. */
    public Coordinate[] sites() {
        return sites;
    }

    /** Of each cell, those it shares a side with. */
    public int[][] neighbours() {
        return neighbours;
    }

    /** Of each cell, an index in {@link County#ALL}. */
    public int[] county() {
        return county;
    }

    static Mesh of(Outline outline, Random random) {
        DelaunayTriangulationBuilder triangulation = new DelaunayTriangulationBuilder();
        triangulation.setSites(scatter(outline, random));
        List<Polygon> all = new ArrayList<>();
        for (Object cell : triangulation.getSubdivision().getVoronoiCellPolygons(new GeometryFactory())) {
            all.add((Polygon) cell);
        }
        int[] county = new int[all.size()];
        for (int i = 0; i < county.length; i++) {
            Coordinate site = site(all.get(i));
            county[i] = outline.countyAt(site.x, site.y);
        }
        return joined(all.toArray(Polygon[]::new), county);
    }

    public int size() {
        return cells.length;
    }

    /** Sites on a shaken grid: one to a rural square, four at a town's edge, sixteen in a town; sea beyond the coast is left out. */
    private static List<Coordinate> scatter(Outline outline, Random random) {
        List<Coordinate> sites = new ArrayList<>();
        for (double y = SOUTH; y < NORTH; y += RURAL_SPACING) {
            for (double x = WEST; x < EAST; x += RURAL_SPACING) {
                if (!nearLand(outline, x, y)) {
                    continue;
                }
                double spacing = RURAL_SPACING / (Town.at(x, y, 1.1) >= 0 ? 4 : Town.at(x, y, 2) >= 0 ? 2 : 1);
                for (double dy = 0; dy < RURAL_SPACING; dy += spacing) {
                    for (double dx = 0; dx < RURAL_SPACING; dx += spacing) {
                        sites.add(new Coordinate(
                                x + dx + 0.85 * spacing * random.nextDouble(),
                                y + dy + 0.85 * spacing * random.nextDouble()));
                    }
                }
            }
        }
        return sites;
    }

    private static boolean nearLand(Outline outline, double x, double y) {
        for (int i = -3; i <= 3; i++) {
            for (int j = -3; j <= 3; j++) {
                if (outline.countyAt(x + i * RURAL_SPACING, y + j * RURAL_SPACING) != Outline.NONE) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Drops the sea and gives loose bits of a county to the one around them, so that each county is in one piece. */
    private static Mesh joined(Polygon[] all, int[] county) {
        int[][] beside = neighbours(all);
        int[] settled = new int[all.length];
        Arrays.fill(settled, Outline.NONE);
        Deque<Integer> queue = new ArrayDeque<>();
        for (int c = 0; c < County.ALL.size(); c++) {
            for (int cell : mainland(c, county, beside)) {
                settled[cell] = c;
                queue.add(cell);
            }
        }
        while (!queue.isEmpty()) {
            int cell = queue.remove();
            for (int next : beside[cell]) {
                if (county[next] != Outline.NONE && settled[next] == Outline.NONE) {
                    settled[next] = settled[cell];
                    queue.add(next);
                }
            }
        }
        List<Polygon> land = new ArrayList<>();
        List<Coordinate> sites = new ArrayList<>();
        List<Integer> counties = new ArrayList<>();
        for (int i = 0; i < all.length; i++) {
            if (settled[i] != Outline.NONE) {
                land.add(all[i]);
                sites.add(site(all[i]));
                counties.add(settled[i]);
            }
        }
        Polygon[] cells = land.toArray(Polygon[]::new);
        int[] of = counties.stream().mapToInt(Integer::intValue).toArray();
        return new Mesh(cells, sites.toArray(Coordinate[]::new), neighbours(cells), of);
    }

    /** The largest connected set of one county's cells. */
    private static List<Integer> mainland(int wanted, int[] county, int[][] beside) {
        boolean[] seen = new boolean[county.length];
        List<Integer> largest = new ArrayList<>();
        for (int start = 0; start < county.length; start++) {
            if (county[start] != wanted || seen[start]) {
                continue;
            }
            List<Integer> piece = new ArrayList<>(List.of(start));
            seen[start] = true;
            for (int i = 0; i < piece.size(); i++) {
                for (int next : beside[piece.get(i)]) {
                    if (county[next] == wanted && !seen[next]) {
                        seen[next] = true;
                        piece.add(next);
                    }
                }
            }
            largest = piece.size() > largest.size() ? piece : largest;
        }
        return largest;
    }

    private static int[][] neighbours(Polygon[] cells) {
        Map<LineSegment, Integer> sides = new LinkedHashMap<>();
        List<List<Integer>> beside = new ArrayList<>();
        for (int i = 0; i < cells.length; i++) {
            beside.add(new ArrayList<>());
            Coordinate[] ring = cells[i].getExteriorRing().getCoordinates();
            for (int k = 1; k < ring.length; k++) {
                LineSegment side = new LineSegment(ring[k - 1], ring[k]);
                side.normalize();
                Integer other = sides.putIfAbsent(side, i);
                if (other != null) {
                    beside.get(i).add(other);
                    beside.get(other).add(i);
                }
            }
        }
        return beside.stream()
                .map(list -> list.stream().mapToInt(Integer::intValue).toArray())
                .toArray(int[][]::new);
    }

    private static Coordinate site(Polygon cell) {
        return (Coordinate) cell.getUserData();
    }
}
