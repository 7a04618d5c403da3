package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.http.Bilingual;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** A group of offences with the Home Office codes that belong to it. */
record OffenceGroup(String id, Bilingual title, List<Code> codes) {
    private static final String SQL = SqlFile.beside(OffenceGroup.class, "offence-codes.sql");

    /**
     * A code, or a class of them.
     *
     * @param code NNN/NN, or NNN/* for every code of the class that is not named itself
     * @param from the first day, yyyy-mm-dd
     * @param to the last day; null while it holds
     */
    record Code(String code, String from, @Nullable String to, String reason) {}

    static List<OffenceGroup> all(Handle handle) {
        Map<String, OffenceGroup> byId = new LinkedHashMap<>();
        handle.createQuery(SQL)
                .map((row, context) -> {
                    Bilingual title = new Bilingual(row.getString("title_en"), row.getString("title_cy"));
                    return byId.computeIfAbsent(
                                    row.getString("offence_group"),
                                    id -> new OffenceGroup(id, title, new ArrayList<>()))
                            .codes()
                            .add(new Code(
                                    row.getString("code_pattern"),
                                    row.getString("valid_from"),
                                    row.getString("valid_to"),
                                    row.getString("reason")));
                })
                .list();
        return List.copyOf(byId.values());
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", id);
        json.put("title", title.json());
        json.put("codes", codes);
        return json;
    }
}
