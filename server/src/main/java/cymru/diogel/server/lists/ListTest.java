package cymru.diogel.server.lists;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.disclosure.Role;
import cymru.diogel.geodata.domain.Months;
import cymru.diogel.geodata.domain.Quarter;
import cymru.diogel.geodata.stats.targeting.Displacement;
import cymru.diogel.geodata.stats.targeting.Prediction;
import cymru.diogel.server.catalogue.LoadedMonths;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.counts.CountDoor;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Value;
import cymru.diogel.server.version.Snapshot;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;

/** What became of a published list in the quarter after it: did its areas hold the violence that followed, and did actions tell? */
final class ListTest {
    private static final String AREAS = SqlFile.beside(ListTest.class, "list-areas.sql");
    private static final String ACTIONS = SqlFile.beside(ListTest.class, "list-actions.sql");
    private static final Bilingual NOT_YET = new Bilingual(
            "the months of the quarter that followed are not all loaded",
            "nid yw holl fisoedd y chwarter dilynol wedi’u llwytho");
    private static final Bilingual NOTHING = new Bilingual(
            "nothing was counted in the quarter that followed", "ni chyfrifwyd dim yn y chwarter dilynol");
    private static final Bilingual ANALYSTS = new Bilingual(
            "counts of single quarters are shown to analysts", "dangosir cyfrifon chwarteri unigol i ddadansoddwyr");
    private static final Bilingual NO_ACTION = new Bilingual(
            "no action was named for an area of the list in the quarter that followed",
            "ni enwyd camau ar gyfer ardal ar y rhestr yn y chwarter dilynol");

    private final Snapshot snapshot;
    private final CountDoor door;
    private final PublishedList list;
    private final Map<String, Object> answer;

    ListTest(Snapshot snapshot, CountDoor door, PublishedList list) {
        this.snapshot = snapshot;
        this.door = door;
        this.list = list;
        this.answer = list.answer(door.role());
    }

    private record Ground(int areaId, double squareMetres) {}

    Map<String, Object> json() {
        Quarter following = list.quarter().next();
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("list", list.quarter().toString());
        json.put("on", following.toString());
        if (!loaded(following.months())) {
            json.put("reason", NOT_YET.json());
            return json;
        }
        Map<String, Ground> ground = ground();
        ToIntFunction<String> after = counts(ground, following.months());
        json.putAll(prediction(ground, after));
        json.put("displacement", displacement(ground, following, after));
        return json;
    }

    private boolean loaded(Months months) {
        return LoadedMonths.read(snapshot.handle(), text("definition", "source"))
                .months()
                .containsAll(months.each());
    }

    private Map<String, Ground> ground() {
        Map<String, Ground> ground = new HashMap<>();
        snapshot.handle()
                .createQuery(AREAS)
                .bind("kind", text("areas", "level"))
                .bind("vintage", text("areas", "vintage"))
                .map((row, context) ->
                        ground.put(row.getString("code"), new Ground(row.getInt("area_id"), row.getDouble("area_m2"))))
                .list();
        return ground;
    }

    /** Counts by code as the role sees them; a hidden one is stood in for. */
    private ToIntFunction<String> counts(Map<String, Ground> ground, Months months) {
        AreaCounts counts = door.level(snapshot, text("areas", "level"), text("definition", "id"))
                .over(months.each());
        return code -> {
            Ground of = ground.get(code);
            return of == null ? 0 : counts.standIn(of.areaId());
        };
    }

    private Map<String, Object> prediction(Map<String, Ground> ground, ToIntFunction<String> after) {
        List<String> codes = ListComparison.rows(answer).keySet().stream()
                .filter(ground::containsKey)
                .toList();
        int[] observed = codes.stream().mapToInt(after).toArray();
        double[] predicted = new double[codes.size()];
        double[] area = new double[codes.size()];
        for (int i = 0; i < predicted.length; i++) {
            // Rows stand in the order of the list, so that their place is the prediction.
            predicted[i] = -i;
            area[i] = Objects.requireNonNull(ground.get(codes.get(i))).squareMetres();
        }
        Optional<Prediction> found = codes.isEmpty() ? Optional.empty() : Prediction.of(observed, predicted, area);
        if (found.isEmpty()) {
            return Map.of("reason", NOTHING.json());
        }
        int last = (int) ListComparison.rows(answer).values().stream()
                        .filter(row -> ListComparison.listed(answer, row))
                        .count()
                - 1;
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("areas", last + 1);
        json.put("pai", Value.rounded(found.get().pai()[last]).json());
        json.put("pei", Value.rounded(found.get().pei()[last]).json());
        return json;
    }

    /** Areas of the list with an action against those without, this quarter's change against the one before. */
    private Map<String, Object> displacement(
            Map<String, Ground> ground, Quarter following, ToIntFunction<String> after) {
        Set<String> acted = Set.copyOf(snapshot.handle()
                .createQuery(ACTIONS)
                .bind("first_day", following.months().from().atDay(1))
                .bind("last_day", following.months().to().atEndOfMonth())
                .mapTo(String.class)
                .list());
        if (door.role() == Role.PARTNER) {
            return Map.of("reason", ANALYSTS.json());
        }
        Map<Boolean, List<String>> listed = ListComparison.rows(answer).entrySet().stream()
                .filter(row -> ListComparison.listed(answer, row.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.partitioningBy(acted::contains));
        List<String> treated = listed.getOrDefault(true, List.of());
        List<String> compared = listed.getOrDefault(false, List.of());
        if (treated.isEmpty() || compared.isEmpty()) {
            return Map.of("reason", NO_ACTION.json());
        }
        ToIntFunction<String> before = counts(ground, list.quarter().months());
        int t0 = treated.stream().mapToInt(before).sum();
        int t1 = treated.stream().mapToInt(after).sum();
        int c0 = compared.stream().mapToInt(before).sum();
        int c1 = compared.stream().mapToInt(after).sum();
        Displacement found = Displacement.of(t0, t1, c0, c1);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("areas_with_action", treated);
        json.put("areas_compared", compared.size());
        json.put("with_action_before", t0);
        json.put("with_action_after", t1);
        json.put("compared_before", c0);
        json.put("compared_after", c1);
        json.put("difference", Value.rounded(found.difference()).json());
        json.put("standard_error", Value.rounded(found.standardError()).json());
        return json;
    }

    private String text(String member, String within) {
        return answer.get(member) instanceof Map<?, ?> of ? String.valueOf(of.get(within)) : "";
    }
}
