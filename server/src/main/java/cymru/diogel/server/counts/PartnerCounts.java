package cymru.diogel.server.counts;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Disclosure;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.disclosure.ShownCount;
import cymru.diogel.geodata.disclosure.ShownCount.Known;
import cymru.diogel.geodata.domain.Months;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What a role may see of the counts that partners brought, by source and area, over whole periods within a window. */
public final class PartnerCounts {
    private static final String SQL = SqlFile.beside(PartnerCounts.class, "partner-counts.sql");

    private final Map<List<String>, ShownCount> counts = new HashMap<>();

    PartnerCounts(Handle handle, Role role, String level, Months window) {
        handle.createQuery(SQL)
                .bind("level", level)
                .bind("from", window.from().atDay(1))
                .bind("to", window.to().atDay(1))
                .map((row, context) -> counts.put(
                        List.of(row.getString("source"), row.getString("code")),
                        Disclosure.show(role, row.getInt("incidents"))))
                .list();
    }

    /** Null where the source has no figure for the area. */
    public @Nullable ShownCount of(String source, String code) {
        return counts.get(List.of(source, code));
    }

    /** The count where it is shown, else what stands in for it. */
    public int standIn(String source, String code) {
        return of(source, code) instanceof Known known ? known.value() : AreaCounts.HIDDEN_STANDS_AS;
    }
}
