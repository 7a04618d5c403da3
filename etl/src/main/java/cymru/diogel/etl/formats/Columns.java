package cymru.diogel.etl.formats;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Where each heading of a table stands: by its letters, else whatever their case. Of headings that are alike the first counts. */
final class Columns {
    private final Map<String, Integer> exact = new HashMap<>();
    private final Map<String, Integer> alike = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Columns(List<String> headings) {
        for (int i = 0; i < headings.size(); i++) {
            if (!headings.get(i).isEmpty()) {
                exact.putIfAbsent(headings.get(i), i);
                alike.putIfAbsent(headings.get(i), i);
            }
        }
    }

    @Nullable
    Integer of(String heading) {
        Integer at = exact.get(heading);
        return at == null ? alike.get(heading) : at;
    }

    /** How many fields a row may have. */
    int width() {
        return exact.values().stream().max(Comparator.naturalOrder()).orElse(-1) + 1;
    }

    /** In their order, each once. */
    List<String> names() {
        return exact.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }
}
