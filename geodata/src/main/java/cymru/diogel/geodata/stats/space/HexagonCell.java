package cymru.diogel.geodata.stats.space;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The place of one hexagon in the lattice: columns count eastwards, rows northwards, odd columns stand half a cell further
 * north. Across is measured in half sides and up in half heights from the grid's origin, so that centres and corners are
 * whole numbers.
 *
 * @param column 0 to 9999
 * @param row 0 to 9999
 */
record HexagonCell(int column, int row) {
    private static final int LAST = 9999;
    private static final Pattern ID = Pattern.compile("H(\\d{4})(\\d{4})");

    /** Column and row steps to the cells that share a side, in even columns; in odd ones slanting steps end a row higher. */
    private static final int[][] STEPS = {{0, 1}, {0, -1}, {-1, 0}, {-1, -1}, {1, 0}, {1, -1}};

    HexagonCell {
        if (column < 0 || column > LAST || row < 0 || row > LAST) {
            throw new IllegalArgumentException(
                    "expected a place on the British National Grid, got column " + column + ", row " + row);
        }
    }

    /** @throws IllegalArgumentException with a sentence when the text is no id */
    static HexagonCell of(String id) {
        Matcher parts = ID.matcher(id);
        if (!parts.matches()) {
            throw new IllegalArgumentException("expected a cell such as H24470858, got '" + id + "'");
        }
        return new HexagonCell(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)));
    }

    /** The cell that a point is in; on a border the western one, or the northern. */
    static HexagonCell at(double across, double up) {
        int column = (int) Math.floor(across / 3);
        int west = rowAt(column, up);
        int east = rowAt(column + 1, up);
        return squares(column, west, across, up) <= squares(column + 1, east, across, up)
                ? new HexagonCell(column, west)
                : new HexagonCell(column + 1, east);
    }

    String id() {
        return "H" + fourDigits(column) + fourDigits(row);
    }

    /** By hand: a format is read anew for each of a country's hundred thousand cells. */
    private static String fourDigits(int number) {
        return Integer.toString(LAST + 1 + number).substring(1);
    }

    int across() {
        return 3 * column;
    }

    int up() {
        return up(column, row);
    }

    /** The cells of the grid that share a side with this one. */
    Stream<HexagonCell> around() {
        return Stream.of(STEPS)
                .map(step -> new int[] {column + step[0], row + step[1] + (step[0] == 0 ? 0 : column & 1)})
                .filter(at -> Math.min(at[0], at[1]) >= 0 && Math.max(at[0], at[1]) <= LAST)
                .map(at -> new HexagonCell(at[0], at[1]));
    }

    private static int up(int column, int row) {
        return 2 * row + (column & 1);
    }

    private static int rowAt(int column, double up) {
        return (int) Math.floor((up - (column & 1) + 1) / 2);
    }

    /** The square of the distance to a centre, in quarters of the square of a side. */
    private static double squares(int column, int row, double across, double up) {
        double east = across - 3 * column;
        double north = up - up(column, row);
        return east * east + 3 * north * north;
    }
}
