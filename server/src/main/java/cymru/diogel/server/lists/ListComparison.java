package cymru.diogel.server.lists;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two published lists side by side: which of the first N areas were added, stayed or dropped, how they moved, and which rules
 * no longer fire or fire now.
 */
final class ListComparison {
    private static final List<String> PARAMETERS =
            List.of("definition", "level", "measure", "weights", "index", "seed", "top_n");

    private final Map<String, Object> earlier;
    private final Map<String, Object> later;

    ListComparison(Map<String, Object> earlier, Map<String, Object> later) {
        this.earlier = earlier;
        this.later = later;
    }

    Map<String, Object> json() {
        Map<String, Map<String, Object>> before = rows(earlier);
        Map<String, Map<String, Object>> after = rows(later);
        List<Object> added = new ArrayList<>();
        List<Object> stayed = new ArrayList<>();
        List<Object> dropped = new ArrayList<>();
        after.forEach((code, row) -> {
            if (listed(later, row)) {
                Map<String, Object> was = before.get(code);
                (was != null && listed(earlier, was) ? stayed : added).add(move(was, row, row));
            }
        });
        before.forEach((code, row) -> {
            Map<String, Object> is = after.get(code);
            if (listed(earlier, row) && (is == null || !listed(later, is))) {
                dropped.add(move(row, is, row));
            }
        });
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("differing", differing());
        json.put("added", added);
        json.put("stayed", stayed);
        json.put("dropped", dropped);
        return json;
    }

    /** Which parameters the two were not made alike with: then a move may be the method's, not the area's. */
    private List<String> differing() {
        return PARAMETERS.stream()
                .filter(name -> !Objects.equals(identity(earlier.get(name)), identity(later.get(name))))
                .toList();
    }

    private static @Nullable Object identity(@Nullable Object value) {
        return value instanceof Map<?, ?> named && named.containsKey("id")
                ? named.get("id") + " " + named.get("version")
                : value;
    }

    private static Map<String, Object> move(
            @Nullable Map<String, Object> was, @Nullable Map<String, Object> is, Map<String, Object> named) {
        Map<String, Object> move = new LinkedHashMap<>();
        for (String name : List.of("code", "name_en", "name_cy")) {
            move.put(name, named.get(name));
        }
        move.put("rank_before", was == null ? null : was.get("rank"));
        move.put("rank_after", is == null ? null : is.get("rank"));
        List<Object> reasonsBefore = reasons(was);
        List<Object> reasonsAfter = reasons(is);
        move.put("reasons_gained", without(reasonsAfter, reasonsBefore));
        move.put("reasons_lost", without(reasonsBefore, reasonsAfter));
        return move;
    }

    private static List<Object> without(List<Object> all, List<Object> some) {
        return all.stream().filter(one -> !some.contains(one)).toList();
    }

    private static List<Object> reasons(@Nullable Map<String, Object> row) {
        return row != null && row.get("reasons") instanceof List<?> words ? List.copyOf(words) : List.of();
    }

    /** Rows by code, in the order of the list. */
    @SuppressWarnings("unchecked")
    static Map<String, Map<String, Object>> rows(Map<String, Object> answer) {
        Map<String, Map<String, Object>> byCode = new LinkedHashMap<>();
        ((List<Map<String, Object>>) answer.getOrDefault("rows", List.of()))
                .forEach(row -> byCode.put(String.valueOf(row.get("code")), row));
        return byCode;
    }

    /** Whether a row is among the first N, the list proper; a hidden rank is not. */
    static boolean listed(Map<String, Object> answer, Map<String, Object> row) {
        return row.get("rank") instanceof Number rank
                && answer.get("top_n") instanceof Number top
                && rank.intValue() <= top.intValue();
    }
}
