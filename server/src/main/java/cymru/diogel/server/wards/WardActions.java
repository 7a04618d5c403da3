package cymru.diogel.server.wards;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /api/wards/{code}/actions}: what was decided about one ward so far, the latest first. */
public record WardActions(Answers answers, Role role) implements Handler {
    private static final String SQL = SqlFile.beside(WardActions.class, "ward-actions.sql");
    private static final List<String> TEXTS = List.of(
            "action_en", "action_cy", "owner", "first_day", "due", "review", "status", "decision_en", "decision_cy");

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "v");
        WardQuestion figures = WardQuestion.of(params);
        String code = context.pathParam("code");
        answers.send(context, Question.of(role, context, params), snapshot -> answer(snapshot, figures, code));
    }

    private Representation answer(Snapshot snapshot, WardQuestion figures, String code) {
        WardFrame frame = figures.frame(snapshot, role);
        frame.ward(frame.facts(), code);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put(
                "actions",
                snapshot.handle()
                        .createQuery(SQL)
                        .bind("code", code)
                        .map((row, context) -> action(row))
                        .list());
        body.put("data_version", snapshot.version());
        body.put("sample", snapshot.sample());
        body.put("marking", WardFrame.MARKING);
        return Representation.json(body, role.id());
    }

    /** Days as {@code yyyy-mm-dd}; null where nothing was said. */
    private static Map<String, Object> action(ResultSet row) throws SQLException {
        Map<String, Object> json = new LinkedHashMap<>();
        for (String text : TEXTS) {
            json.put(text, row.getString(text));
        }
        return json;
    }
}
