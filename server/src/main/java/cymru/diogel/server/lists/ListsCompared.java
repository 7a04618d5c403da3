package cymru.diogel.server.lists;

import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Problem;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /api/lists/compare}: two published lists side by side, and how the earlier one fared. */
public record ListsCompared(Answers answers, Seals seals, CountDoor door) implements Handler {
    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "from", "to", "v");
        String from = required(params, "from");
        String to = required(params, "to");
        answers.send(context, Question.of(door.role(), context, params), snapshot -> {
            PublishedList earlier = seals.find(snapshot.handle(), from);
            PublishedList later = seals.find(snapshot.handle(), to);
            if (earlier.quarter().compareTo(later.quarter()) >= 0) {
                throw Problem.badParameter("from", "a quarter before " + to, from);
            }
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("from", from);
            body.put("to", to);
            body.putAll(new ListComparison(earlier.answer(door.role()), later.answer(door.role())).json());
            body.put("test", new ListTest(snapshot, door, earlier).json());
            return Representation.json(body, door.role().id());
        });
    }

    private static String required(Params params, String name) {
        return params.text(name, "");
    }
}
