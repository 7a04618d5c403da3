package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.domain.Months;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /api/periods}: the months that there are of a definition's source. */
public record Periods(Answers answers) implements Handler {
    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "definition", "v");
        answers.send(context, Question.ofAnyone(context, params), snapshot -> {
            Definition definition = Definition.find(snapshot.handle(), params.text("definition"));
            return Representation.json(body(LoadedMonths.read(snapshot.handle(), definition.source())), "");
        });
    }

    private static Map<String, Object> body(LoadedMonths loaded) {
        Map<String, Object> body = new LinkedHashMap<>();
        Months span = loaded.span().orElse(null);
        Months usual = loaded.usual().orElse(null);
        body.put("first", span == null ? null : span.from().toString());
        body.put("last", span == null ? null : span.to().toString());
        body.put(
                "default",
                usual == null
                        ? null
                        : new Ends(usual.from().toString(), usual.to().toString()));
        body.put(
                "months",
                loaded.span()
                        .map(months -> months.each().stream()
                                .map(month -> new Month(
                                        month.toString(), loaded.months().contains(month)))
                                .toList())
                        .orElse(List.of()));
        return body;
    }

    private record Ends(String from, String to) {}

    private record Month(String month, boolean loaded) {}
}
