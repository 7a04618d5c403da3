package cymru.diogel.server.methods;

import cymru.diogel.server.hotspots.row.Caveat;
import cymru.diogel.server.hotspots.row.Rule;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /api/methods}: what every figure means, from which the page of methods and each "what does this mean?" are made. */
public record Methods(Answers answers) implements Handler {
    private static final Map<String, Object> BODY = body();

    @Override
    public void handle(Context context) {
        Question question = Question.ofAnyone(context, Params.of(context, "v"));
        answers.send(context, question, snapshot -> Representation.json(BODY, ""));
    }

    private static Map<String, Object> body() {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("sections", told("sections.csv", "id", "title"));
        body.put("methods", Method.all().stream().map(Method::json).toList());
        body.put("rules", Rule.json());
        body.put("caveats", Arrays.stream(Caveat.values()).map(Caveat::json).toList());
        body.put("sources", told("sources.csv", "id", "title", "publisher", "licence", "limits"));
        body.put("addresses", told("addresses.csv", "path", "title"));
        return body;
    }

    /** Rows of a file: their key, and texts in both languages. */
    private static List<Map<String, Object>> told(String file, String key, String... texts) {
        return Method.rows(file).stream()
                .map(row -> {
                    Map<String, Object> json = new LinkedHashMap<>();
                    json.put(key, row.getField(key));
                    Arrays.stream(texts)
                            .forEach(text ->
                                    json.put(text, Method.both(row, text).json()));
                    return json;
                })
                .toList();
    }
}
