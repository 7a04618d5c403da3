package cymru.diogel.server.lists;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.domain.Quarter;
import cymru.diogel.server.exports.ListToTake;
import cymru.diogel.server.exports.Takeaway;
import cymru.diogel.server.http.Json;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.version.Snapshot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/**
 * Makes the content of a list to publish: what it was made from, how it was asked, and the whole answer as each role sees it.
 * Nothing volatile is in it, so that the same inputs give the same bytes.
 *
 * @param list the targeting list as a role sees it
 */
record Publisher(Function<Role, ListToTake> list) {
    private static final String INPUTS = SqlFile.beside(Publisher.class, "inputs.sql");

    /**
     * @param asked parameters of the list, without {@code to}
     * @return UTF-8 bytes of JSON
     */
    byte[] content(Snapshot snapshot, Quarter quarter, Map<String, String> asked) {
        Map<String, String> given = new TreeMap<>(asked);
        given.put("to", quarter.months().to().toString());
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("quarter", quarter.toString());
        content.put("inputs", inputs(snapshot.handle()));
        content.put("asked", asked);
        for (Role role : Role.values()) {
            content.put(role.id(), answer(snapshot, list.apply(role), given));
        }
        return Json.bytes(content);
    }

    private static Map<String, Object> answer(Snapshot snapshot, ListToTake list, Map<String, String> given) {
        Takeaway made = list.asked(Params.of(given, list.parameters())).apply(snapshot);
        Map<String, Object> answer = new LinkedHashMap<>(made.members());
        answer.remove("data_version");
        answer.put("rows", made.table().rows().stream().map(made.table()::json).toList());
        return answer;
    }

    /** Dataset, edition and SHA-256 of every file that is served. */
    static List<Map<String, Object>> inputs(Handle handle) {
        return handle.createQuery(INPUTS)
                .map((row, context) -> {
                    Map<String, Object> input = new LinkedHashMap<>();
                    input.put("dataset", row.getString("dataset"));
                    input.put("edition", row.getString("edition"));
                    input.put("sha256", row.getString("sha256"));
                    return input;
                })
                .list();
    }
}
