package cymru.diogel.server.patrol;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.server.areas.AreaFacts;
import cymru.diogel.server.catalogue.Definition;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.hotspots.BusyCells;
import cymru.diogel.server.hotspots.Hotspots;
import cymru.diogel.server.hotspots.Listed;
import cymru.diogel.server.http.Answers;
import cymru.diogel.server.http.Params;
import cymru.diogel.server.http.Question;
import cymru.diogel.server.http.Representation;
import cymru.diogel.server.version.Snapshot;
import io.javalin.http.Context;
import io.javalin.http.Handler;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** {@code /api/patrol}: where and when to go, and why, in one answer that a phone can keep. */
public record Patrol(Answers answers, Hotspots hotspots, CountDoor door) implements Handler {
    private static final String PLACES = SqlFile.beside(Patrol.class, "places.sql");
    private static final int USUAL = 8;
    private static final int MOST = 12;

    @Override
    public void handle(Context context) {
        Params params = Params.of(context, "definition", "county", "named", "ward", "top", "v");
        PatrolPlace place = PatrolPlace.of(params);
        Integer top = params.wholeNumber("top", 1, MOST);
        String definition = params.text("definition");
        answers.send(
                context,
                Question.of(door.role(), context, params),
                snapshot -> Representation.json(
                        body(snapshot, definition, place, top == null ? USUAL : top),
                        door.role().id()));
    }

    private Map<String, Object> body(Snapshot snapshot, @Nullable String definition, PatrolPlace place, int top) {
        Handle handle = snapshot.handle();
        List<Map<String, Object>> places = handle.createQuery(PLACES).mapToMap().list();
        Predicate<AreaFacts> within = place.contains(handle, places);
        BusyCells busy = hotspots.busyCells(snapshot, definition);
        List<Listed> found = busy.cells().stream()
                .filter(listed -> within.test(listed.area()))
                .toList();
        List<Listed> first = found.stream().limit(top).toList();
        Map<String, CellPlace> where = CellPlace.of(
                handle, first.stream().map(listed -> listed.area().code()).toList());
        PatrolHours hours = PatrolHours.of(snapshot, door, busy);
        Map<String, Object> json = new LinkedHashMap<>(busy.head());
        json.put("place", place.json());
        json.put("places", places);
        json.put(
                "definitions",
                Definition.all(handle).stream()
                        .filter(Definition::available)
                        .map(Patrol::named)
                        .toList());
        json.put("busy", found.size());
        json.put("hidden", busy.hidden().stream().filter(within).count());
        json.put(
                "cells",
                first.stream()
                        .map(listed -> cell(
                                listed,
                                Objects.requireNonNull(where.get(listed.area().code())),
                                hours))
                        .toList());
        json.put("hours", hours.week(where.values()));
        json.put("map", where.isEmpty() ? null : PatrolMap.round(where.values()).json(handle));
        return json;
    }

    private static Map<String, Object> named(Definition definition) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", definition.id());
        json.put("title", definition.title().json());
        return json;
    }

    private static Map<String, Object> cell(Listed listed, CellPlace place, PatrolHours hours) {
        Map<String, Object> json = BusyCells.json(listed);
        json.putAll(place.json());
        json.put("outline", PatrolMap.coordinates(place.outline()).path(0).path(0));
        json.put("hours", hours.of(place));
        return json;
    }
}
