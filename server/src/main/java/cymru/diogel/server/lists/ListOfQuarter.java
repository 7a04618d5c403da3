package cymru.diogel.server.lists;

import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.Map;

/** {@code /api/lists/{quarter}}: one list as it was published, with how it fared in the quarter that followed. */
public record ListOfQuarter(Answers answers, Seals seals, CountDoor door) implements Handler {
    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "v");
        String quarter = context.pathParam("quarter");
        answers.send(context, Question.of(door.role(), context, params), snapshot -> {
            PublishedList list = seals.find(snapshot.handle(), quarter);
            Map<String, Object> body = new LinkedHashMap<>();
            body.put("quarter", list.quarter().toString());
            body.put("published_at", list.at().toString());
            body.put("published_by", list.by());
            body.put("seal", seals.of(list));
            body.put("inputs", list.inputs());
            body.put("test", new ListTest(snapshot, door, list).json());
            body.putAll(list.answer(door.role()));
            return Representation.json(body, door.role().id());
        });
    }
}
