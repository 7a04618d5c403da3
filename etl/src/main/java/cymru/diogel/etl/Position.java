package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.Crs;
import org.jspecify.annotations.Nullable;

/** A position that a row gives in two columns, in the system that it was read in. */
record Position(double x, double y) {
    /** What a decimal number is written with: Java would also read {@code 0x1p3} and {@code 51.8d}. */
    private static final String SIGNS = "0123456789.+-eE";

    /**
     * Null where the row has none.
     *
     * @param x the heading of the easting or longitude
     * @param y the heading of the northing or latitude
     * @param unit what is expected, such as degrees
     * @throws RowProblem when one of the two is missing or no decimal number, or both are nowhere near the United Kingdom in that system
     */
    static @Nullable Position of(Table.Row row, String x, String y, String unit, Crs crs) throws RowProblem {
        String first = row.get(x);
        String second = row.get(y);
        if (first.isEmpty() && second.isEmpty()) {
            return null;
        }
        if (first.isEmpty() || second.isEmpty()) {
            throw new RowProblem(
                    "expected both " + x + " and " + y + " or neither, got '" + first + "' and '" + second + "'");
        }
        Position position = new Position(number(x, first, unit), number(y, second, unit));
        if (!crs.covers(position.x, position.y)) {
            throw new RowProblem(x + " " + first + " and " + y + " " + second
                    + (crs.covers(position.y, position.x) ? " look swapped" : " are not in the United Kingdom"));
        }
        return position;
    }

    private static double number(String heading, String text, String unit) throws RowProblem {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number) && isDecimal(text)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, with the text.
        }
        throw new RowProblem(heading + ": expected " + unit + ", got '" + text + "'");
    }

    private static boolean isDecimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return true;
    }
}
