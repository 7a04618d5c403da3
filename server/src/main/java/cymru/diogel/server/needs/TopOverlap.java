package cymru.diogel.server.needs;

import cymru.diogel.geodata.stats.targeting.Overlap;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.tables.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How many of the wards with the most of one thing are also among those with the most of another, and what chance would give. */
final class TopOverlap {
    /** As the strategy asks: nine of the top twelve. */
    static final int TOP = 12;

    private TopOverlap() {}

    /** A served ward: what its counts are known by, and its code. */
    record Ward(int id, String code) {}

    static Map<String, Object> json(List<Ward> wards, AreaCounts these, AreaCounts those, String with) {
        int n = Math.min(TOP, wards.size());
        List<String> first = top(wards, these, n);
        List<String> second = top(wards, those, n);
        List<String> both = first.stream().filter(second::contains).toList();
        Overlap chance = Overlap.of(wards.size(), n, n, both.size());
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("with", with);
        json.put("n", n);
        json.put("areas", wards.size());
        json.put("both", both.size());
        json.put("expected", Value.rounded(chance.expected()).json());
        json.put("p", new BigDecimal(chance.p(), new MathContext(4)));
        json.put("top", first);
        json.put("top_with", second);
        return json;
    }

    /** The codes of the wards with the most, ties by code. A hidden count is stood in for, as in every order that a partner sees. */
    private static List<String> top(List<Ward> wards, AreaCounts counts, int n) {
        return wards.stream()
                .sorted(Comparator.comparingInt((Ward ward) -> -counts.standIn(ward.id()))
                        .thenComparing(Ward::code))
                .limit(n)
                .map(Ward::code)
                .toList();
    }
}
