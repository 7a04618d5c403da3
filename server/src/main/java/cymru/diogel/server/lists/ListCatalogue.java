package cymru.diogel.server.lists;

import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.server.http.Delivery;
import cymru.diogel.server.http.Json;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.version.Snapshots;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** {@code /api/lists}: what is published, and whether the seals hold. Looked at anew each time, for a seal may break at any time. */
public record ListCatalogue(Snapshots snapshots, Seals seals, Role role) implements Handler {
    @Override
    public void handle(Context context) {
        Params.of(context);
        List<Map<String, Object>> lists = snapshots
                .read(snapshot ->
                        seals.all(snapshot.handle()).stream().map(this::entry).toList())
                .value();
        Delivery.sendFresh(context, "application/json", Json.bytes(Map.of("lists", lists)));
    }

    private Map<String, Object> entry(PublishedList list) {
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("quarter", list.quarter().toString());
        entry.put("published_at", list.at().toString());
        entry.put("published_by", list.by());
        entry.put("seal", seals.of(list));
        if (!entry.containsValue("broken")) {
            Map<String, Object> answer = list.answer(role);
            for (String member : List.of("definition", "period", "measure", "level", "top_n", "areas")) {
                entry.put(member, answer.get(member));
            }
        }
        return entry;
    }
}
