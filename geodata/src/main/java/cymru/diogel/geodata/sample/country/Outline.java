package cymru.diogel.geodata.sample.country;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Location;

/**
 * Coarse outlines of the four counties, drawn by hand and bent by noise. Arcs are in kilometres of EPSG:27700; an arc
 * between two counties is written once and used by both.
 */
final class Outline {
    /** No county: sea, or land of somebody else. */
    static final int NONE = -1;

    private static final double[] NORTH_COAST = {
        216, 249, 219, 252, 225, 252, 231, 254.5, 238, 259.5, 246, 263, 253, 269, 257, 276, 258.2, 282, 260, 289, 261,
        294.5, 266, 296.5, 273, 297.5
    };
    private static final double[] WEST_COAST = {
        216, 249, 213, 250.4, 209, 245, 205, 240.5, 202.5, 240, 200.5, 242, 196.5, 238, 193, 240.5, 189.5, 241, 186,
        235, 179.5, 231.5, 172.5, 228.5, 171.5, 223.5, 180, 224, 184.5, 222, 186.5, 215, 180, 213, 174.5, 208.5, 180,
        202.5, 184, 206, 190, 205.6, 196, 204.9, 200, 207.5, 201, 206, 196, 202.6, 190, 202.2, 184.5, 201, 187.5, 197,
        192, 195, 197.5, 192.8, 203, 194.5, 206, 197.5, 213.5, 199, 213.5, 203, 217, 207
    };
    private static final double[] SOUTH_COAST = {
        217, 207, 223, 207.8, 230, 207, 231, 211, 234.5, 214.5, 236.8, 209.5, 239, 206.5, 236, 203.5, 242, 200.5, 249,
        198.2, 256.5, 197.6
    };
    private static final double[] SOUTH_BORDER = {
        256.5, 197.6, 259, 202, 261.5, 206, 266, 208, 270, 210.5, 272.5, 213.5, 277, 213.5
    };
    private static final double[] EAST_BORDER = {
        277, 213.5, 275, 209.5, 280, 208, 286, 210, 291, 208.5, 297, 210.5, 302, 211.5, 309, 210.5, 316, 211.5, 322,
        215, 325, 219, 328, 226, 329, 233, 323.5, 243, 326, 247, 330, 252, 331, 257, 332, 264, 329, 272, 323, 278, 328,
        283, 326, 290, 331, 296, 329, 306, 331, 313, 327, 321, 322, 325, 314, 328, 309, 333.5, 303, 330, 297, 332, 290,
        322, 294, 317, 288, 312, 283, 309, 280, 303, 275, 300.5, 273, 297.5
    };
    private static final double[] NORTH_TO_EAST = {
        273, 297.5, 276, 293.5, 281.5, 291, 283, 286, 279, 281, 285, 277, 282, 271, 286.5, 266, 284, 259, 280.5, 250
    };
    private static final double[] NORTH_TO_SOUTH = {
        280.5, 250, 273, 248, 268, 250, 262, 247.5, 257, 248, 252, 244, 245, 241, 238, 239.5, 232, 241, 226.5, 241
    };
    private static final double[] NORTH_TO_WEST = {226.5, 241, 221, 244.5, 217.5, 245.5, 216, 249};
    private static final double[] WEST_TO_SOUTH = {
        226.5, 241, 225, 236, 220, 233, 214.5, 229, 213.5, 224, 215, 218, 213, 213, 216, 210, 217, 207
    };
    private static final double[] SOUTH_TO_EAST = {
        277, 213.5, 280, 216.5, 281.5, 221, 284, 225, 286.8, 230, 284, 235, 285.5, 240, 281, 244.5, 280.5, 250
    };

    private final List<IndexedPointInAreaLocator> counties;
    private final Noise eastward;
    private final Noise northward;

    Outline(long seed) {
        this.eastward = new Noise(seed + 1);
        this.northward = new Noise(seed + 2);
        this.counties = List.of(
                ring(along(NORTH_COAST), along(NORTH_TO_EAST), along(NORTH_TO_SOUTH), along(NORTH_TO_WEST)),
                ring(along(WEST_COAST), back(WEST_TO_SOUTH), along(NORTH_TO_WEST)),
                ring(
                        along(SOUTH_COAST),
                        along(SOUTH_BORDER),
                        along(SOUTH_TO_EAST),
                        along(NORTH_TO_SOUTH),
                        along(WEST_TO_SOUTH)),
                ring(along(EAST_BORDER), along(NORTH_TO_EAST), back(SOUTH_TO_EAST)));
    }

    /** The index in {@link County#ALL} of the county at a point in metres, or {@link #NONE}. */
    int countyAt(double easting, double northing) {
        Coordinate bent = new Coordinate(
                easting + bend(eastward, easting, northing), northing + bend(northward, easting, northing));
        for (int county = 0; county < counties.size(); county++) {
            if (counties.get(county).locate(bent) != Location.EXTERIOR) {
                return county;
            }
        }
        return NONE;
    }

    /** Up to about 2 km; steep enough to make coves and spurs, too gentle to fold the map over itself. */
    private static double bend(Noise noise, double easting, double northing) {
        return 1300 * noise.at(easting, northing, 8000) + 450 * noise.at(easting, northing, 2600);
    }

    @SafeVarargs
    private static IndexedPointInAreaLocator ring(List<Coordinate>... arcs) {
        List<Coordinate> ring = new ArrayList<>();
        for (List<Coordinate> arc : arcs) {
            ring.addAll(ring.isEmpty() ? arc : arc.subList(1, arc.size()));
        }
        return new IndexedPointInAreaLocator(new GeometryFactory().createPolygon(ring.toArray(Coordinate[]::new)));
    }

    private static List<Coordinate> along(double[] kilometres) {
        List<Coordinate> arc = new ArrayList<>();
        for (int i = 0; i < kilometres.length; i += 2) {
            arc.add(new Coordinate(1000 * kilometres[i], 1000 * kilometres[i + 1]));
        }
        return arc;
    }

    private static List<Coordinate> back(double[] kilometres) {
        List<Coordinate> arc = along(kilometres);
        Collections.reverse(arc);
        return arc;
    }
}
