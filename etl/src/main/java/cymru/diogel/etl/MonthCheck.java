package cymru.diogel.etl;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jdbi.v3.core.Handle;

/**
 * Compares each month of a load with its neighbours: published and extracted months are at times partial, or left out, and a
 * fall that nobody made looks like good news.
 */
final class MonthCheck {
    private MonthCheck() {}

    /** One sentence for each month of this load with fewer than half the rows that are usual, and each month left out. */
    static List<String> warnings(Handle handle) {
        List<String> warnings = new ArrayList<>();
        handle.createQuery(Sql.file("police-thin-months"))
                .map((row, context) -> String.format(
                        Locale.UK,
                        "%s %s has %,d rows where the months around it have %,d (median): it may be incomplete",
                        row.getString("force"),
                        row.getString("month"),
                        row.getLong("rows"),
                        row.getLong("usual")))
                .forEach(warnings::add);
        handle.createQuery(Sql.file("police-months-left-out"))
                .map((row, context) -> row.getString("force") + " " + row.getString("months")
                        + ": not loaded, though months before and after are")
                .forEach(warnings::add);
        return warnings;
    }
}
