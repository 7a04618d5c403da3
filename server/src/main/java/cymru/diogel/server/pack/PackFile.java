package cymru.diogel.server.pack;

import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshots;
import cymru.diogel.server.version.Versioned;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.function.Function;

/** {@code /api/pack.pdf}: a pack as a file. */
public record PackFile(Answers answers, Snapshots snapshots, Packs packs) implements Handler {
    @Override
    public void handle(Context context) {
        Params params = Params.of(context, Packs.PARAMETERS.toArray(String[]::new));
        Function<Snapshots, Versioned<Representation>> make = packs.file(params);
        answers.sendOne(context, Question.of(packs.role(), context, params), () -> make.apply(snapshots));
    }
}
