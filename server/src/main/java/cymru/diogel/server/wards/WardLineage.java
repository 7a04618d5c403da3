package cymru.diogel.server.wards;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /api/wards/{code}/lineage}: which wards of the vintage before a ward was made of, and which of the vintage after it became,
 * by land and by residents. The ward may be of any loaded vintage.
 */
public record WardLineage(Answers answers, Role role) implements Handler {
    private static final String SQL = SqlFile.beside(WardLineage.class, "ward-lineage.sql");

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "v");
        String code = context.pathParam("code");
        answers.send(context, Question.of(role, context, params), snapshot -> answer(snapshot, code));
    }

    /** One vintage of the ward. */
    private record Vintage(
            Map<String, Object> ward, List<Map<String, Object>> predecessors, List<Map<String, Object>> successors) {
        static Vintage of(ResultSet row) throws SQLException {
            Map<String, Object> ward = new LinkedHashMap<>();
            ward.put("vintage", row.getString("vintage"));
            ward.put("served", row.getBoolean("served"));
            ward.put("name", name(row, "name"));
            return new Vintage(ward, new ArrayList<>(), new ArrayList<>());
        }

        Map<String, Object> json() {
            ward.put("predecessors", predecessors);
            ward.put("successors", successors);
            return ward;
        }
    }

    private Representation answer(Snapshot snapshot, String code) {
        Map<String, Vintage> vintages = new LinkedHashMap<>();
        snapshot.handle()
                .createQuery(SQL)
                .bind("code", code)
                .map((row, context) -> add(row, vintages))
                .list();
        if (vintages.isEmpty()) {
            throw Problem.notFound("ward " + Problem.shortened(code));
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("code", code);
        body.put("vintages", vintages.values().stream().map(Vintage::json).toList());
        body.put("data_version", snapshot.version());
        body.put("sample", snapshot.sample());
        body.put("marking", WardFrame.MARKING);
        return Representation.json(body, role.id());
    }

    private static String add(ResultSet row, Map<String, Vintage> vintages) throws SQLException {
        String key = row.getString("vintage");
        Vintage vintage = vintages.get(key);
        if (vintage == null) {
            vintage = Vintage.of(row);
            vintages.put(key, vintage);
        }
        if (row.getString("other_code") != null) {
            (row.getBoolean("later") ? vintage.successors() : vintage.predecessors()).add(relative(row));
        }
        return key;
    }

    private static Map<String, Object> relative(ResultSet row) throws SQLException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("vintage", row.getString("other_vintage"));
        json.put("code", row.getString("other_code"));
        json.put("name", name(row, "other_name"));
        json.put("share_of_it", Value.rounded(row.getDouble("other_share")).json());
        json.put("share_of_this", Value.rounded(row.getDouble("own_share")).json());
        int residents = row.getInt("residents");
        json.put(
                "residents",
                Value.of(row.wasNull() ? null : Integer.valueOf(residents)).json());
        json.put("population", row.getString("population_edition"));
        return json;
    }

    private static Map<String, Object> name(ResultSet row, String column) throws SQLException {
        return new Bilingual(row.getString(column + "_en"), row.getString(column + "_cy")).json();
    }
}
