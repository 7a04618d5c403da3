package cymru.diogel.etl;

import cymru.diogel.etl.formats.RowProblem;
import cymru.diogel.etl.formats.Table;
import cymru.diogel.geodata.Crs;
import org.jspecify.annotations.Nullable;

/**
 * Where a crime happened: degrees (CRS84), and metres (EPSG:27700) where the file gives those, from which the degrees are
 * derived then.
 */
record ExtractPosition(
        double longitude,
        double latitude,
        @Nullable Double easting,
        @Nullable Double northing) {

    /** Null where the row has no position. */
    static @Nullable ExtractPosition of(Table.Row row) throws RowProblem {
        double[] metres = pair(row, "easting", "northing", "metres", Crs.BRITISH_NATIONAL_GRID);
        double[] degrees = pair(row, "longitude", "latitude", "degrees", Crs.CRS84);
        if (metres != null && degrees != null) {
            throw new RowProblem("expected easting and northing, or longitude and latitude, got both");
        }
        if (metres != null) {
            double[] derived = metres.clone();
            Crs.BRITISH_NATIONAL_GRID.to(Crs.CRS84, derived);
            return new ExtractPosition(derived[0], derived[1], metres[0], metres[1]);
        }
        return degrees == null ? null : new ExtractPosition(degrees[0], degrees[1], null, null);
    }

    private static double @Nullable [] pair(Table.Row row, String first, String second, String unit, Crs crs)
            throws RowProblem {
        String x = row.get(first);
        String y = row.get(second);
        if (x.isEmpty() && y.isEmpty()) {
            return null;
        }
        if (x.isEmpty() || y.isEmpty()) {
            throw new RowProblem(
                    "expected both " + first + " and " + second + " or neither, got '" + x + "' and '" + y + "'");
        }
        double[] position = {number(first, x, unit), number(second, y, unit)};
        if (!crs.covers(position[0], position[1])) {
            throw new RowProblem(first + " " + x + " and " + second + " " + y
                    + (crs.covers(position[1], position[0]) ? " look swapped" : " are not in the United Kingdom"));
        }
        return position;
    }

    private static double number(String heading, String text, String unit) throws RowProblem {
        try {
            double number = Double.parseDouble(text);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException notANumber) {
            // Said below, with the text.
        }
        throw new RowProblem(heading + ": expected " + unit + ", got '" + text + "'");
    }
}
