package cymru.diogel.server.catalogue;

import com.ibm.icu.text.Collator;
import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.BaseMap;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** {@code /api/datasets}: what is loaded, in which role it is shown, and over which base map, if any. */
public record Datasets(Answers answers, Role role, @Nullable BaseMap baseMap) implements Handler {
    private static final String LOADS = SqlFile.beside(Datasets.class, "loads.sql");

    @Override
    public void handle(Context context) {
        Question question = Question.of(role, context, Params.of(context, "v"));
        answers.send(context, question, snapshot -> Representation.json(body(snapshot), role.id()));
    }

    private Map<String, Object> body(Snapshot snapshot) {
        Handle handle = snapshot.handle();
        Collator english = Collator.getInstance(Locale.UK);
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("data_version", snapshot.version());
        body.put("moved_at", snapshot.movedAt().truncatedTo(ChronoUnit.SECONDS).toString());
        body.put("sample", snapshot.sample());
        body.put("role", role.id());
        body.put(
                "boundaries",
                BoundarySet.all(handle).stream().map(BoundarySet::json).toList());
        body.put(
                "counties",
                County.all(handle).stream()
                        .sorted(Comparator.comparing(county -> county.name().en(), english::compare))
                        .map(County::json)
                        .toList());
        body.put("attribution", Attribution.of(snapshot.sample()).json());
        body.put("base_map", baseMap == null ? null : baseMap.json());
        body.put("loads", loads(handle));
        return body;
    }

    private static List<Map<String, Object>> loads(Handle handle) {
        return handle.createQuery(LOADS)
                .map((row, context) -> {
                    Map<String, Object> load = new LinkedHashMap<>();
                    load.put("dataset", row.getString("dataset"));
                    load.put("edition", row.getString("edition"));
                    load.put("file", row.getString("file"));
                    load.put(
                            "loaded_at",
                            row.getObject("loaded_at", OffsetDateTime.class)
                                    .toInstant()
                                    .truncatedTo(ChronoUnit.SECONDS)
                                    .toString());
                    load.put("rows_read", row.getInt("rows_read"));
                    load.put("rows_rejected", row.getInt("rows_rejected"));
                    return load;
                })
                .list();
    }
}
