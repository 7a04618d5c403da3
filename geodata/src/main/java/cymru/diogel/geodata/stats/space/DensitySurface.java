package cymru.diogel.geodata.stats.space;

import org.apache.commons.statistics.distribution.NormalDistribution;
import org.locationtech.jts.geom.Envelope;

/**
 * Kernel density of incidents: how many per km² over the stated period lie around a place (Silverman 1986; the quartic
 * of Levine's CrimeStat). λ(s) = Σ w·k(d), each incident spread over its surroundings. A surface cannot answer "how many?",
 * so counts and a test are shown with it, and class breaks stay fixed across periods. Positions are metres of EPSG:27700.
 *
 * @param bandwidth metres: the radius h of the quartic, the standard deviation σ of the Gaussian
 * @param window the study area
 * @param edgeCorrected whether each place is divided by the share of its kernel that lies in the window (Diggle 1985),
 *     as spatstat's {@code density.ppp} does by default
 */
public record DensitySurface(Kernel kernel, double bandwidth, Envelope window, boolean edgeCorrected) {
    private static final double SQUARE_METRES = 1e6;
    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);

    /** Points of the midpoint rule across the quartic; the error of the mass is under 1e-6. */
    private static final int STRIPS = 1000;

    /** How an incident is spread. */
    public enum Kernel {
        /** 3/(πh²)·(1 − d²/h²)² for d under h. */
        QUARTIC,
        /** exp(−d²/2σ²)/(2πσ²). */
        GAUSSIAN
    }

    /**
     * Densities of square cells, row by row from the south-west corner of the window; the last row and column may reach
     * over it.
     *
     * @param cell side in metres
     * @param perSquareKilometre at each cell's middle
     */
    @SuppressWarnings("ArrayRecordComponent") // Columns: read, never compared.
    public record Grid(int rows, int columns, double cell, double[] perSquareKilometre) {}

    public DensitySurface {
        if (!(bandwidth > 0)) {
            throw new IllegalArgumentException("expected a bandwidth above 0 m, got " + bandwidth);
        }
    }

    /**
     * @param weights of each incident; 1 for a count
     * @throws IllegalArgumentException when the bandwidth is smaller than the cell, which would drop incidents between
     *     the cells' middles
     */
    public Grid grid(double[] x, double[] y, double[] weights, double cell) {
        if (!(cell > 0 && bandwidth >= cell)) {
            throw new IllegalArgumentException("expected a bandwidth of at least the cell's side of " + cell
                    + " m, got a bandwidth of " + bandwidth + " m");
        }
        int rows = (int) Math.ceil(window.getHeight() / cell);
        int columns = (int) Math.ceil(window.getWidth() / cell);
        double[] density = new double[rows * columns];
        for (int i = 0; i < density.length; i++) {
            double atX = window.getMinX() + (i % columns + 0.5) * cell;
            double atY = window.getMinY() + (Math.floorDiv(i, columns) + 0.5) * cell;
            density[i] = at(atX, atY, x, y, weights);
        }
        return new Grid(rows, columns, cell, density);
    }

    /** Incidents per km² around one place. */
    public double at(double atX, double atY, double[] x, double[] y, double[] weights) {
        double sum = 0;
        for (int i = 0; i < x.length; i++) {
            double east = (x[i] - atX) / bandwidth;
            double north = (y[i] - atY) / bandwidth;
            sum += weights[i] * kernel(east * east + north * north);
        }
        double density = SQUARE_METRES * sum / (bandwidth * bandwidth);
        return edgeCorrected && sum > 0 ? density / within(atX, atY) : density;
    }

    /** The kernel of bandwidth 1 at a squared distance. */
    private double kernel(double squared) {
        if (kernel == Kernel.GAUSSIAN) {
            return Math.exp(-squared / 2) / (2 * Math.PI);
        }
        return squared < 1 ? 3 / Math.PI * (1 - squared) * (1 - squared) : 0;
    }

    /** The share of the kernel around a place that lies in the window. */
    private double within(double atX, double atY) {
        double west = (window.getMinX() - atX) / bandwidth;
        double east = (window.getMaxX() - atX) / bandwidth;
        double south = (window.getMinY() - atY) / bandwidth;
        double north = (window.getMaxY() - atY) / bandwidth;
        if (kernel == Kernel.GAUSSIAN) {
            return NORMAL.probability(west, east) * NORMAL.probability(south, north);
        }
        return quarticWithin(Math.max(-1, west), Math.min(1, east), south, north);
    }

    /** Midpoint rule from west to east over strips whose mass is known in closed form. */
    private static double quarticWithin(double west, double east, double south, double north) {
        double width = (east - west) / STRIPS;
        double mass = 0;
        for (int i = 0; i < STRIPS; i++) {
            double x = west + (i + 0.5) * width;
            double reach = Math.sqrt(1 - x * x);
            double top = Math.min(reach, north);
            double bottom = Math.max(-reach, south);
            if (top > bottom) {
                mass += width * (strip(reach * reach, top) - strip(reach * reach, bottom));
            }
        }
        return 3 / Math.PI * mass;
    }

    /** ∫(a − y²)² dy. */
    private static double strip(double a, double y) {
        return a * a * y - 2 * a * y * y * y / 3 + y * y * y * y * y / 5;
    }
}
