package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;

/**
 * {@code /api/definitions}: what can be counted, what was loaded that nothing counts, and on demand which offence codes belong
 * to which group. How many rows have an unmapped code is told to analysts alone.
 */
public record Definitions(Answers answers, Role role) implements Handler {
    private static final String UNMAPPED = SqlFile.beside(Definitions.class, "unmapped-codes.sql");
    private static final String CODES = "codes";

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "with", "v");
        String with = params.text("with", "");
        if (!with.isEmpty() && !with.equals(CODES)) {
            throw Problem.badParameter("with", CODES, with);
        }
        answers.send(
                context,
                Question.of(role, context, params),
                snapshot -> Representation.json(body(snapshot.handle(), with.equals(CODES)), role.id()));
    }

    private Map<String, Object> body(Handle handle, boolean withCodes) {
        List<Definition> all = Definition.all(handle);
        Definition usual = Definition.usual(all);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("default", usual.id());
        body.put(
                "definitions",
                all.stream()
                        .map(definition -> definition.entry(definition.equals(usual)))
                        .toList());
        body.put(
                "unmapped",
                handle.createQuery(UNMAPPED)
                        .map((row, context) -> unmapped(row.getString("code"), row.getInt("incidents")))
                        .list());
        if (withCodes) {
            body.put(
                    "groups",
                    OffenceGroup.all(handle).stream().map(OffenceGroup::json).toList());
        }
        return body;
    }

    private Map<String, Object> unmapped(String code, int rows) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put("rows", role == Role.ANALYST ? rows : "[c]");
        return json;
    }
}
