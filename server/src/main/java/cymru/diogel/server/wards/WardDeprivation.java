package cymru.diogel.server.wards;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code /api/wards/{code}/deprivation}: where each LSOA of a ward stands among those of Wales, in every domain of an edition.
 * Ranks are told one by one: averaging them to a ward is not valid, as the publisher says.
 */
public record WardDeprivation(Answers answers, Role role) implements Handler {
    private static final String RANKS = SqlFile.beside(WardDeprivation.class, "ward-ranks.sql");
    private static final String GROUPS = SqlFile.beside(WardDeprivation.class, "deprivation-groups.sql");

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "index", "v");
        WardQuestion figures = WardQuestion.of(params);
        String code = context.pathParam("code");
        answers.send(context, Question.of(role, context, params), snapshot -> answer(snapshot, figures, code));
    }

    private Representation answer(Snapshot snapshot, WardQuestion figures, String code) {
        WardFrame frame = figures.frame(snapshot, role);
        AreaFacts ward = frame.ward(frame.facts(), code);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("index", frame.index().json());
        body.put(
                "population",
                frame.population() == null ? null : frame.population().json());
        putGroups(body, frame);
        body.put("domains", new WardDetail(frame, ward).domains());
        body.put("lsoas", frame.population() == null ? List.of() : lsoas(frame, ward));
        body.put("data_version", snapshot.version());
        body.put("sample", snapshot.sample());
        body.put("marking", WardFrame.MARKING);
        return Representation.json(body, role.id());
    }

    private static void putGroups(Map<String, Object> body, WardFrame frame) {
        List<Map<String, Object>> groups = new ArrayList<>();
        frame.snapshot()
                .handle()
                .createQuery(GROUPS)
                .bind("edition", frame.index().edition())
                .map((row, context) -> {
                    body.put("areas", row.getInt("areas"));
                    Map<String, Object> group = new LinkedHashMap<>();
                    group.put("percent", row.getInt("percent"));
                    group.put("max_rank", row.getInt("max_rank"));
                    return groups.add(group);
                })
                .list();
        body.put("groups", groups);
    }

    private static List<Map<String, Object>> lsoas(WardFrame frame, AreaFacts ward) {
        Map<String, Map<String, Object>> byCode = new LinkedHashMap<>();
        Map<String, Map<String, Object>> ranks = new LinkedHashMap<>();
        frame.snapshot()
                .handle()
                .createQuery(RANKS)
                .bind("ward_id", ward.id())
                .bind(
                        "population_edition",
                        frame.population() == null ? null : frame.population().id())
                .bind("edition", frame.index().edition())
                .map((row, context) -> {
                    String code = row.getString("code");
                    Map<String, Object> own = ranks.computeIfAbsent(code, first -> new LinkedHashMap<>());
                    if (own.isEmpty()) {
                        byCode.put(code, lsoa(row, code, own));
                    }
                    return own.put(row.getString("domain"), row.getInt("rank"));
                })
                .list();
        return List.copyOf(byCode.values());
    }

    private static Map<String, Object> lsoa(ResultSet row, String code, Map<String, Object> ranks) throws SQLException {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("code", code);
        json.put("name", row.getString("name"));
        json.put("residents", row.getInt("residents"));
        double share = row.getDouble("share_of_ward");
        json.put("share_of_ward", (row.wasNull() ? Value.UNAVAILABLE : Value.rounded(share)).json());
        json.put("ranks", ranks);
        return json;
    }
}
