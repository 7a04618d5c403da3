package cymru.diogel.server.counts;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import java.util.Map;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;

/**
 * Rows of a file of crimes that came twice, or in the place of others, as its load told them.
 *
 * @param repeated rows whose identifier the file brings again
 * @param alike rows without an identifier that are like another in every column
 * @param replaced rows of earlier loads that went
 */
public record RowsTwice(ShownCount repeated, ShownCount alike, ShownCount replaced) {
    private static final String ROWS = SqlFile.beside(RowsTwice.class, "rows-twice.sql");

    /** By load. */
    public static Map<Long, RowsTwice> ofLoads(Handle handle, Role role) {
        return handle
                .createQuery(ROWS)
                .map((row, context) -> Map.entry(
                        row.getLong("load_id"),
                        new RowsTwice(
                                Disclosure.show(role, row.getInt("repeated")),
                                Disclosure.show(role, row.getInt("alike")),
                                Disclosure.show(role, row.getInt("replaced")))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
