package cymru.diogel.server.catalogue;

import cymru.diogel.geodata.disclosure.Role;
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

/**
 * {@code /api/periods}: the months that there are of a definition's source, and the windows that the role may ask for where
 * it may not ask for any.
 */
public record Periods(Answers answers, Role role) implements Handler {
    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "definition", "v");
        answers.send(context, Question.of(role, context, params), snapshot -> {
            Definition definition = Definition.find(snapshot.handle(), params.text("definition"));
            return Representation.json(body(LoadedMonths.read(snapshot.handle(), definition.source())), role.id());
        });
    }

    private Map<String, Object> body(LoadedMonths loaded) {
        Map<String, Object> body = new LinkedHashMap<>();
        Months span = loaded.span().orElse(null);
        List<Months> fixed = loaded.fixedWindows();
        boolean any = role == Role.ANALYST || fixed.isEmpty();
        Months usual = any ? loaded.usual().orElse(null) : fixed.get(fixed.size() - 1);
        body.put("first", span == null ? null : span.from().toString());
        body.put("last", span == null ? null : span.to().toString());
        body.put("default", usual == null ? null : Ends.of(usual));
        body.put("windows", any ? null : fixed.stream().map(Ends::of).toList());
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

    private record Ends(String from, String to) {
        static Ends of(Months months) {
            return new Ends(months.from().toString(), months.to().toString());
        }
    }

    private record Month(String month, boolean loaded) {}
}
