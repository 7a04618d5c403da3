package cymru.diogel.geodata.stats.space;

/** The 5 × 5 patch that the golden values of Gi* and local Moran were computed on, row by row. */
final class Lattice {
    static final double[] PATCH = {
        1, 0, 2, 1, 0,
        0, 3, 4, 2, 1,
        1, 5, 9, 4, 0,
        0, 2, 6, 3, 1,
        0, 1, 0, 2, 0
    };
    static final Neighbours QUEEN = Neighbours.ofGrid(5, 5, true);
    static final int CENTRE = 12;

    private Lattice() {}

    /** The patch in the middle of a square of empty cells. */
    static double[] padded(int side) {
        double[] values = new double[side * side];
        int margin = (side - 5) / 2;
        for (int i = 0; i < PATCH.length; i++) {
            values[(margin + Math.floorDiv(i, 5)) * side + margin + i % 5] = PATCH[i];
        }
        return values;
    }
}
