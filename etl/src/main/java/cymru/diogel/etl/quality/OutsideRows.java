package cymru.diogel.etl.quality;

import cymru.diogel.geodata.database.SqlFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Rows of a file outside the served wards, by how far the nearest ward is.
 *
 * @param to1Km no more than 1 km
 * @param to10Km more than 1 km, no more than 10 km
 * @param beyond more than 10 km
 * @param farthest metres
 */
public record OutsideRows(long to1Km, long to10Km, long beyond, double farthest) {
    public static final OutsideRows NONE = new OutsideRows(0, 0, 0, 0);
    private static final String ROWS = SqlFile.beside(OutsideRows.class, "outside-rows.sql");

    /** Of every load of incidents that is served and has such rows. */
    public static Map<Long, OutsideRows> ofLoads(Handle handle) {
        Map<Long, OutsideRows> all = new HashMap<>();
        handle.createQuery(ROWS)
                .map((row, context) -> Map.entry(
                        row.getLong("load_id"),
                        new OutsideRows(
                                row.getLong("to_1km"),
                                row.getLong("to_10km"),
                                row.getLong("beyond"),
                                row.getDouble("farthest"))))
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    public OutsideRows plus(OutsideRows other) {
        return new OutsideRows(
                to1Km + other.to1Km, to10Km + other.to10Km, beyond + other.beyond, Math.max(farthest, other.farthest));
    }

    /** One line in words; empty where no row is outside, or no ward is there to be outside of. */
    public String inWords() {
        return equals(NONE)
                ? ""
                : String.format(
                        Locale.UK,
                        "outside the wards by up to 1 km: %,d; 1 to 10 km: %,d; over 10 km: %,d; the farthest by %,.1f km",
                        to1Km,
                        to10Km,
                        beyond,
                        farthest / 1000);
    }
}
