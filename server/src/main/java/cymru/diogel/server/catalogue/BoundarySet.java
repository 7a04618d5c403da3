package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.database.SqlFile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** A loaded set of boundaries. */
public record BoundarySet(String kind, String vintage, int areas, boolean served, String publisher, String licence) {
    private static final String SQL = SqlFile.beside(BoundarySet.class, "boundaries.sql");

    public static List<BoundarySet> all(Handle handle) {
        return handle.createQuery(SQL)
                .map((row, context) -> new BoundarySet(
                        row.getString("kind"),
                        row.getString("vintage"),
                        row.getInt("areas"),
                        row.getBoolean("served"),
                        row.getString("publisher"),
                        row.getString("licence")))
                .list();
    }

    /** The set of a kind that is served; empty when none is loaded. */
    public static Optional<BoundarySet> served(Handle handle, String kind) {
        return all(handle).stream()
                .filter(set -> set.kind().equals(kind) && set.served())
                .findFirst();
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", kind);
        json.put("vintage", vintage);
        json.put("areas", areas);
        json.put("served", served);
        json.put("publisher", publisher);
        json.put("licence", licence);
        return json;
    }
}
