package cymru.diogel.etl.vintages;

import cymru.diogel.geodata.database.SqlFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/** The boundary sets that lie side by side: what became of each area from one to the next, and what is told of them in the report. */
public record Vintages(Handle handle) {
    private static final String SETS = SqlFile.beside(Vintages.class, "set-totals.sql");
    private static final String WAITING = SqlFile.beside(Vintages.class, "figures-without-set.sql");

    /** Rebuilds the succession of areas; lines of what was carried over and refused. Wants residents and counts. */
    public List<String> succession() {
        handle.execute("delete from area_succession");
        new WardSuccession(handle).rebuild();
        List<String> lines = new LsoaSuccession(handle).rebuild();
        handle.execute("analyze area_succession");
        return lines;
    }

    /** Where there are several sets of a kind: how many incidents each holds of all, so that one sees that none was lost between them. */
    public List<String> sets() {
        return handle.createQuery(SETS)
                .map((row, context) -> String.format(
                        Locale.UK,
                        "%s %s%s: %,d areas; of %,d incidents %,d in one, %,d outside, %,d without a place",
                        row.getString("layer"),
                        row.getString("vintage"),
                        row.getBoolean("served") ? " (served)" : "",
                        row.getInt("areas"),
                        row.getLong("incidents"),
                        row.getLong("placed"),
                        row.getLong("outside"),
                        row.getLong("unplaced")))
                .list();
    }

    /** Figures for LSOAs of a vintage that is not loaded: they are kept, and shown of no area. */
    public List<String> waiting() {
        return handle.createQuery(WAITING)
                .map((row, context) -> row.getString("edition") + " is for the LSOAs of "
                        + row.getString("lsoa_vintage") + ", which are not loaded: it is kept and shown of no area")
                .list();
    }

    /**
     * Sets that lost areas.
     *
     * @param served the schema of the version that was served until now
     */
    public List<String> shrunk(String served) {
        List<String> lines = new ArrayList<>();
        handle.createQuery(SqlFile.beside(Vintages.class, "set-sizes.sql").replace("served.", served + "."))
                .map((row, context) -> String.format(
                        Locale.UK,
                        "%s %s had %,d areas and has %,d now; a set of several files is loaded from all of them at once",
                        row.getString("layer"),
                        row.getString("vintage"),
                        row.getInt("before"),
                        row.getInt("now")))
                .forEach(lines::add);
        return lines;
    }
}
