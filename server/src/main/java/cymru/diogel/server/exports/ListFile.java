package cymru.diogel.server.exports;

import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import io.javalin.http.Context;
import io.javalin.http.Handler;

/** {@code /api/wards.csv} and its like: a list as a file. */
public record ListFile(Answers answers, FileRequest request) implements Handler {
    public ListFile(Answers answers, ListToTake list, FileFormat format) {
        this(answers, new FileRequest(list, format));
    }

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, request.parameters().toArray(String[]::new));
        answers.send(context, Question.of(request.list().role(), context, params), request.asked(params));
    }
}
