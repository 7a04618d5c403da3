package cymru.diogel.server.counts;

import cymru.diogel.geodata.disclosure.ShownCount;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What a role may see of each area's count by offence code. */
public final class OffenceCounts {
    private final Map<Integer, SortedMap<String, ShownCount>> byArea;

    OffenceCounts(List<Row> rows) {
        byArea = rows.stream()
                .collect(Collectors.groupingBy(
                        Row::area, Collectors.toMap(Row::code, Row::count, (one, other) -> one, TreeMap::new)));
    }

    /** The counts of an area by code; none where nothing was recorded. */
    public SortedMap<String, ShownCount> of(int areaId) {
        return byArea.getOrDefault(areaId, new TreeMap<>());
    }

    /** Every code that is counted anywhere. */
    public SortedSet<String> codes() {
        SortedSet<String> codes = new TreeSet<>();
        byArea.values().forEach(counts -> codes.addAll(counts.keySet()));
        return codes;
    }

    record Row(int area, String code, ShownCount count) {}
}
