package cymru.diogel.server.wards;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.stats.Rate;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.catalogue.LoadedMonths;
import cymru.diogel.server.catalogue.Period;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.hotspots.Annotations;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/wards/{code}/trend}: one ward's rate up to the end of the period, beside that of all wards. An analyst sees
 * calendar quarters; a partner the windows that may be asked for, since a quarter alone would tell another by subtraction.
 */
public record WardTrend(Answers answers, CountDoor door) implements Handler {
    private static final int MOST = 12;

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "definition", "from", "to", "index", "v");
        WardQuestion figures = WardQuestion.of(params);
        String code = context.pathParam("code");
        answers.send(context, Question.of(door.role(), context, params), snapshot -> answer(snapshot, figures, code));
    }

    private Representation answer(Snapshot snapshot, WardQuestion figures, String code) {
        WardFrame frame = figures.frame(snapshot, door.role());
        List<AreaFacts> facts = frame.facts();
        AreaFacts ward = frame.ward(facts, code);
        LoadedMonths loaded =
                LoadedMonths.read(snapshot.handle(), frame.definition().source());
        List<Months> spans = spans(loaded, frame.period().months());
        Map<String, Object> body = frame.json(door.role(), 1);
        body.put("step", door.role() == Role.ANALYST ? "quarter" : "year");
        body.put(
                "trend",
                spans.stream()
                        .map(span -> point(frame, facts, ward, loaded.of(span)))
                        .toList());
        YearMonth first = spans.isEmpty() ? null : spans.get(0).from();
        YearMonth last = spans.isEmpty() ? null : spans.get(spans.size() - 1).to();
        body.put(
                "annotations",
                Annotations.between(snapshot.handle(), first, last).json(code));
        body.put("boundary_changes", BoundaryChanges.json(snapshot.handle(), code, first, last));
        return Representation.json(body, door.role().id());
    }

    private List<Months> spans(LoadedMonths loaded, @Nullable Months period) {
        if (period == null) {
            return List.of();
        }
        List<Months> all = door.role() == Role.ANALYST ? loaded.quarters() : loaded.fixedWindows();
        List<Months> ended =
                all.stream().filter(span -> !span.to().isAfter(period.to())).toList();
        return ended.subList(Math.max(0, ended.size() - MOST), ended.size());
    }

    /** A span of which a month is not loaded is not available. */
    private Map<String, Object> point(WardFrame frame, List<AreaFacts> facts, AreaFacts ward, Period span) {
        boolean whole = span.loaded().size() == span.each().size();
        AreaCounts counts = frame.counts(door, span);
        WardRow row = WardTable.row(ward, counts::of, whole ? span.years() : 0);
        Rate force = whole ? ofAll(facts, counts, span.years()) : null;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("from", span.from());
        json.put("to", span.to());
        json.put("count", row.count().json());
        json.put("rate_per_1000", row.rate().json());
        json.put("rate_low", row.low().json());
        json.put("rate_high", row.high().json());
        json.put("force_rate", value(force == null ? null : force.value()).json());
        json.put("force_low", value(force == null ? null : force.low()).json());
        json.put("force_high", value(force == null ? null : force.high()).json());
        return json;
    }

    /** The rate of all wards with residents together, of a partner from what a partner sees. */
    private static @Nullable Rate ofAll(List<AreaFacts> facts, AreaCounts counts, double years) {
        int incidents = 0;
        double residents = 0;
        for (AreaFacts ward : facts) {
            if (ward.population() != null && ward.population() > 0) {
                incidents += counts.standIn(ward.id());
                residents += ward.population();
            }
        }
        return residents == 0 ? null : Rate.per1000(incidents, residents * years);
    }

    private static Value value(@Nullable Double exact) {
        return exact == null ? Value.UNAVAILABLE : Value.rounded(exact);
    }
}
