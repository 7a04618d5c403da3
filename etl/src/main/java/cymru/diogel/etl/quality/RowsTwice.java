package cymru.diogel.etl.quality;

import cymru.diogel.geodata.database.SqlFile;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * Rows of a file of incidents that came twice, or in the place of others.
 *
 * @param repeated rows whose identifier the file brings again further down: kept, and not counted
 * @param alike rows without an identifier that are like another in every column: all of them count
 * @param replaced rows of an earlier load that went, since the file stands for their month
 */
public record RowsTwice(long repeated, long alike, long replaced) {
    public static final RowsTwice NONE = new RowsTwice(0, 0, 0);
    private static final String ROWS = SqlFile.beside(RowsTwice.class, "rows-twice.sql");

    /** Of every file of the stage, by its load; to be asked before the stage replaces what was there. */
    public static Map<Long, RowsTwice> ofStage(Handle handle) {
        Map<Long, RowsTwice> all = new HashMap<>();
        handle.createQuery(ROWS)
                .map((row, context) -> Map.entry(
                        row.getLong("load_id"),
                        new RowsTwice(row.getLong("repeated"), row.getLong("alike"), row.getLong("replaced"))))
                .forEach(one -> all.put(one.getKey(), one.getValue()));
        return all;
    }

    public RowsTwice plus(RowsTwice other) {
        return new RowsTwice(repeated + other.repeated, alike + other.alike, replaced + other.replaced);
    }

    /** One line in words; empty where there are none. */
    public String inWords() {
        return equals(NONE)
                ? ""
                : String.format(
                        Locale.UK,
                        "duplicates: %,d with an identifier that the file brings again, %,d alike without one (kept); %,d rows replaced",
                        repeated,
                        alike,
                        replaced);
    }
}
