package cymru.diogel.server.exports;

import cymru.diogel.server.tables.Table;
import java.util.Map;

/**
 * A list to be taken away as a file.
 *
 * @param stem the file's name without its ending: what is measured, over which period, at which data version
 * @param cover what the figures are
 * @param table with the column {@code code}, by which a row finds its outline
 * @param members what the JSON answer has before its rows, and GeoJSON before its features
 * @param shapes the outlines of the areas of the list's level
 */
public record Takeaway(String stem, Cover cover, Table table, Map<String, Object> members, Shapes shapes) {
    /** The index of a column by its name. */
    int column(String id) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("a list to take away has the column " + id);
    }
}
