package cymru.diogel.server.needs;

import cymru.diogel.geodata.stats.targeting.Overlap;
import cymru.diogel.server.counts.AreaCounts;
import cymru.diogel.server.http.Bilingual;
import cymru.diogel.server.tables.Value;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * How many of the wards with the most of one thing are also among those with the most of another, and what chance would give.
 *
 * @param with the definition of the other thing
 */
record TopOverlap(
        String definition,
        AreaCounts these,
        List<Ward> top,
        String with,
        AreaCounts those,
        List<Ward> topWith,
        int areas) {
    private static final Bilingual BOTH = new Bilingual("Wards in both lists", "Wardiau yn y ddwy restr");
    private static final Bilingual EXPECTED =
            new Bilingual("Wards in both lists by luck alone", "Wardiau yn y ddwy restr drwy hap yn unig");
    private static final Bilingual CHANCE =
            new Bilingual("Probability of as many or more by luck", "Tebygolrwydd cynifer neu fwy drwy hap");

    static TopOverlap of(Scope scope, List<Ward> wards, String with) {
        int n = Math.min(scope.top(), wards.size());
        AreaCounts these = scope.wards(scope.id());
        AreaCounts those = scope.wards(with);
        return new TopOverlap(
                scope.id(), these, Ward.top(wards, these, n), with, those, Ward.top(wards, those, n), wards.size());
    }

    private List<Ward> both() {
        return top.stream().filter(topWith::contains).toList();
    }

    private Overlap chance() {
        return Overlap.of(areas, top.size(), topWith.size(), both().size());
    }

    private Value.Figure p() {
        return new Value.Figure(new BigDecimal(chance().p(), new MathContext(4)));
    }

    Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("with", with);
        json.put("n", top.size());
        json.put("areas", areas);
        json.put("both", both().size());
        json.put("expected", Value.rounded(chance().expected()).json());
        json.put("p", p().json());
        json.put("top", top.stream().map(Ward::code).toList());
        json.put("top_with", topWith.stream().map(Ward::code).toList());
        json.put("wards", inEither().map(this::ward).toList());
        return json;
    }

    /** In the order of the first list, then those that are in the second alone. */
    private Stream<Ward> inEither() {
        return Stream.concat(top.stream(), topWith.stream()).distinct();
    }

    private Map<String, Object> ward(Ward ward) {
        Map<String, Object> json = ward.json();
        json.put("place", place(top, ward));
        json.put("count", Value.of(these.of(ward.id())).json());
        json.put("place_with", place(topWith, ward));
        json.put("count_with", Value.of(those.of(ward.id())).json());
        return json;
    }

    /** From 1; nothing where it is not in the list. */
    private static Object place(List<Ward> list, Ward ward) {
        return list.contains(ward) ? Value.of(list.indexOf(ward) + 1).json() : Value.UNAVAILABLE.json();
    }

    List<Section> sections() {
        return List.of(
                new Section(
                        "overlap",
                        List.of(
                                Figure.plain("both", BOTH, with, "wards", Value.of(both().size())),
                                Figure.plain("expected", EXPECTED, with, "wards", Value.rounded(chance().expected())),
                                Figure.plain("p", CHANCE, with, "probability", p()))),
                new Section("overlap_top", counts(top, these, definition)),
                new Section("overlap_top_with", counts(topWith, those, with)));
    }

    private static List<Figure> counts(List<Ward> wards, AreaCounts counts, String counted) {
        return wards.stream()
                .map(ward -> Figure.count(ward.code(), ward.name(), counted, counts.of(ward.id())))
                .toList();
    }
}
