package cymru.diogel.geodata.stats.space;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.PrecisionModel;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Hexagons of 22,500 m² (side 93.06 m) over the whole British National Grid (EPSG:27700, metres), as large as the squares of
 * 150 m of UK hot-spot evaluation. A cell's id is {@code H}, four digits of its column and four of its row, counted from
 * a fixed origin south-west of everything: {@code H24470858}. Every point is in exactly one cell.
 */
public final class HexagonGrid {
    /** Square metres of a cell. */
    public static final double AREA = 22_500;

    /** Metres of a side: A = (3√3/2)·s². */
    public static final double SIDE = Math.sqrt(2 * AREA / (3 * Math.sqrt(3)));

    /** The grid that ids are published on. */
    public static final HexagonGrid STANDARD = new HexagonGrid(0, 0);

    private static final double ORIGIN = -100_000;
    private static final double HALF_SIDE = SIDE / 2;
    private static final double HALF_HEIGHT = SIDE * Math.sqrt(3) / 2;

    /** From the centre, anticlockwise from the east, in half sides and half heights. */
    private static final int[][] CORNERS = {{2, 0}, {1, 1}, {-1, 1}, {-2, 0}, {-1, -1}, {1, -1}};

    /** By so much a cell is drawn in before it is asked whether it meets a mask: touching is not sharing land. */
    private static final double DRAWN_IN = 1 - 1e-6;

    private final double originX;
    private final double originY;
    private final GeometryFactory geometries = new GeometryFactory(new PrecisionModel(), 27700);

    private HexagonGrid(double east, double north) {
        originX = ORIGIN + east;
        originY = ORIGIN + north;
    }

    /** The same grid moved by metres: a hot spot that vanishes on it was one of the grid. Its ids name other land. */
    public static HexagonGrid moved(double east, double north) {
        return new HexagonGrid(east, north);
    }

    /**
     * The id of the cell that a point is in.
     *
     * @throws IllegalArgumentException when the point lies outside the grid
     */
    public String idAt(double x, double y) {
        return HexagonCell.at((x - originX) / HALF_SIDE, (y - originY) / HALF_HEIGHT)
                .id();
    }

    /** The middle of a cell. */
    public Coordinate centre(String id) {
        HexagonCell cell = HexagonCell.of(id);
        return vertex(cell.across(), cell.up());
    }

    /** A cell's outline; neighbouring cells have the very same vertices. */
    public Polygon cell(String id) {
        return outline(HexagonCell.of(id), 1);
    }

    /** The ids of the cells that share land with a mask, column by column. */
    public List<String> covering(Geometry mask) {
        List<String> ids = new ArrayList<>();
        if (mask.isEmpty()) {
            return ids;
        }
        Envelope extent = mask.getEnvelopeInternal();
        PreparedGeometry land = PreparedGeometryFactory.prepare(mask);
        HexagonCell first = HexagonCell.of(idAt(extent.getMinX() - SIDE, extent.getMinY() - 2 * SIDE));
        HexagonCell last = HexagonCell.of(idAt(extent.getMaxX() + SIDE, extent.getMaxY() + 2 * SIDE));
        for (int column = first.column(); column <= last.column(); column++) {
            for (int row = first.row(); row <= last.row(); row++) {
                HexagonCell cell = new HexagonCell(column, row);
                if (land.intersects(outline(cell, DRAWN_IN))) {
                    ids.add(cell.id());
                }
            }
        }
        return ids;
    }

    /** Which of these cells share a side. */
    public Neighbours neighbours(List<String> ids) {
        List<HexagonCell> cells = ids.stream().map(HexagonCell::of).toList();
        Map<HexagonCell, Integer> position = new HashMap<>();
        IntStream.range(0, cells.size()).forEach(i -> position.put(cells.get(i), i));
        return Neighbours.of(cells.stream()
                .map(each -> each.around()
                        .map(position::get)
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .toArray())
                .toArray(int[][]::new));
    }

    private Polygon outline(HexagonCell cell, double scale) {
        return geometries.createPolygon(IntStream.rangeClosed(0, CORNERS.length)
                .mapToObj(k -> CORNERS[k % CORNERS.length])
                .map(corner -> vertex(cell.across() + scale * corner[0], cell.up() + scale * corner[1]))
                .toArray(Coordinate[]::new));
    }

    private Coordinate vertex(double across, double up) {
        return new Coordinate(originX + across * HALF_SIDE, originY + up * HALF_HEIGHT);
    }
}
