package cymru.diogel.server.quality;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.tables.Column;
import cymru.diogel.server.tables.Table;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /api/loads}: every load that there was, and what became of its rows. */
public record Loads(Answers answers, Role role) implements Handler {
    @Override
    public void handle(Context context) {
        Question question = Question.of(role, context, Params.of(context, "v"));
        answers.send(context, question, snapshot -> Representation.json(body(snapshot), role.id()));
    }

    private Map<String, Object> body(Snapshot snapshot) {
        Table table = LoadLog.table(snapshot.handle(), role);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("role", role.id());
        body.put("data_version", snapshot.version());
        body.put("sample", snapshot.sample());
        body.put("columns", table.columns().stream().map(Column::json).toList());
        body.put("rows", table.json());
        body.put("rejections", LoadLog.rejections(snapshot.handle(), role));
        body.put("waiting", new Waiting(role).json(snapshot.handle()));
        return body;
    }
}
