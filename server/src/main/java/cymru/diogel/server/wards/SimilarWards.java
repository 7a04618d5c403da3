package cymru.diogel.server.wards;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.stats.Likeness;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * {@code /api/wards/{code}/similar}: the wards most like one by residents, residents per km² (both by their logarithms) and
 * the shares of residents in the most deprived 20 % and 50 % of Wales. What happened there has no part in it.
 */
public record SimilarWards(Answers answers, CountDoor door) implements Handler {
    private static final String SIZES = SqlFile.beside(SimilarWards.class, "ward-sizes.sql");
    private static final int MOST = 6;
    private static final double SQUARE_METRES_A_KM2 = 1e6;

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "definition", "from", "to", "index", "v");
        WardQuestion figures = WardQuestion.of(params);
        String code = context.pathParam("code");
        answers.send(context, Question.of(door.role(), context, params), snapshot -> answer(snapshot, figures, code));
    }

    private Representation answer(Snapshot snapshot, WardQuestion figures, String code) {
        WardFrame frame = figures.frame(snapshot, door.role());
        AreaFacts ward = frame.ward(frame.facts(), code);
        Map<Integer, Double> sizes = sizes(snapshot);
        List<WardRow> rows = frame.table(door).rows().stream()
                .filter(row -> row.facts().population() != null && row.facts().population() > 0)
                .toList();
        int own = IntStream.range(0, rows.size())
                .filter(i -> rows.get(i).facts().id() == ward.id())
                .findFirst()
                .orElse(-1);
        Map<String, Object> body = frame.json(door.role(), 1);
        body.put("ward", own < 0 ? null : json(rows.get(own), sizes, 0));
        body.put("similar", own < 0 ? List.of() : nearest(rows, own, sizes));
        return Representation.json(body, door.role().id());
    }

    private static List<Map<String, Object>> nearest(List<WardRow> rows, int own, Map<Integer, Double> sizes) {
        double[][] facts = {
            of(rows, row -> Math.log(residents(row))),
            of(rows, row -> Math.log(density(row, sizes))),
            of(rows, row -> share(row, 20)),
            of(rows, row -> share(row, 50))
        };
        double[] distances = Likeness.distances(facts, own);
        return IntStream.range(0, rows.size())
                .filter(i -> i != own)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> distances[i])
                        .thenComparing(i -> rows.get(i).facts().code()))
                .limit(MOST)
                .map(i -> json(rows.get(i), sizes, distances[i]))
                .toList();
    }

    private static Map<String, Object> json(WardRow row, Map<Integer, Double> sizes, double distance) {
        Map<String, Object> json = row.json();
        json.put("residents_per_km2", Value.rounded(density(row, sizes), 1).json());
        json.put("distance", Value.rounded(distance).json());
        return json;
    }

    private static double[] of(List<WardRow> rows, ToDoubleFunction<WardRow> fact) {
        return rows.stream().mapToDouble(fact).toArray();
    }

    private static double residents(WardRow row) {
        Integer residents = row.facts().population();
        return residents == null ? Double.NaN : residents;
    }

    private static double density(WardRow row, Map<Integer, Double> sizes) {
        return residents(row) / sizes.getOrDefault(row.facts().id(), Double.NaN) * SQUARE_METRES_A_KM2;
    }

    private static double share(WardRow row, int percent) {
        return row.facts().deprivation().share(percent) instanceof Value.Figure share
                ? share.value().doubleValue()
                : Double.NaN;
    }

    private static Map<Integer, Double> sizes(Snapshot snapshot) {
        Map<Integer, Double> sizes = new HashMap<>();
        snapshot.handle()
                .createQuery(SIZES)
                .map((row, context) -> sizes.put(row.getInt("area_id"), row.getDouble("area_m2")))
                .list();
        return sizes;
    }
}
