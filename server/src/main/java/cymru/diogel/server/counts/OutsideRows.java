package cymru.diogel.server.counts;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Hidden;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import java.util.List;
import java.util.function.BiFunction;
import org.jdbi.v3.core.Handle;

/**
 * Rows of one force outside the wards, by how far the nearest ward is: no more than 1 km, no more than 10 km, and beyond.
 *
 * @param farthest metres; hidden where the rows that lie as far are
 */
public record OutsideRows(
        String source,
        String force,
        ShownCount rows,
        ShownCount to1Km,
        ShownCount to10Km,
        ShownCount beyond,
        ShownCount farthest) {
    private static final String ROWS = SqlFile.beside(OutsideRows.class, "outside-rows.sql");

    /** @param total of rows outside of a source and force, as the role sees it */
    static List<OutsideRows> all(Handle handle, Role role, BiFunction<String, String, ShownCount> total) {
        return handle.createQuery(ROWS)
                .map((row, context) -> of(
                        role,
                        row.getString("source"),
                        row.getString("force"),
                        total.apply(row.getString("source"), row.getString("force")),
                        List.of(row.getInt("to_1km"), row.getInt("to_10km"), row.getInt("beyond")),
                        row.getInt("farthest_m")))
                .list();
    }

    private static OutsideRows of(
            Role role, String source, String force, ShownCount total, List<Integer> bands, int farthest) {
        List<ShownCount> shown = PartsOfATotal.show(role, total, bands, List.of());
        int last = bands.get(2) > 0 ? 2 : bands.get(1) > 0 ? 1 : 0;
        return new OutsideRows(
                source,
                force,
                total,
                shown.get(0),
                shown.get(1),
                shown.get(2),
                shown.get(last) instanceof Hidden ? new Hidden() : new Known(farthest));
    }
}
