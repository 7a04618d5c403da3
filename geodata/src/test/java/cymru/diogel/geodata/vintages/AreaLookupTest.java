package cymru.diogel.geodata.vintages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cymru.diogel.geodata.BadInput;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures carried over a lookup, by hand and over invented lookups. */
class AreaLookupTest {
    private static final List<Link> LINKS = List.of(
            new Link("A", "A", Change.UNCHANGED),
            new Link("B", "B1", Change.SPLIT),
            new Link("B", "B2", Change.SPLIT),
            new Link("C", "CD", Change.MERGED),
            new Link("D", "CD", Change.MERGED),
            new Link("E", "E1", Change.IRREGULAR),
            new Link("F", "E1", Change.IRREGULAR));

    private static final AreaLookup LOOKUP = AreaLookup.of(LINKS);
    private static final List<Change> REGULAR = List.of(Change.UNCHANGED, Change.SPLIT, Change.MERGED);
    private static final Known NOTHING = new Known(Map.of(), Map.of());
    private static final Known BOTH = new Known(Map.of("B1", 300, "B2", 100), Map.of("B1", 1.0, "B2", 1.0));

    @Test
    void unchangedAreasKeepTheirsMergedOnesAreSummedSplitOnesAreShared() {
        assertThat(LOOKUP.carry(Map.of("A", 7, "B", 10, "C", 1, "D", 2), BOTH))
                .isEqualTo(Map.of("A", 7, "B1", 8, "B2", 2, "CD", 3));
    }

    @Test
    void aSplitIsByResidentsWhereAllAreKnownElseByArea() {
        assertThat(LOOKUP.parts("B", BOTH))
                .extracting(Part::share, Part::basis)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0.75, Part.Basis.RESIDENTS),
                        org.assertj.core.groups.Tuple.tuple(0.25, Part.Basis.RESIDENTS));
        Known half = new Known(Map.of("B1", 300), Map.of("B1", 1.0, "B2", 4.0));
        assertThat(LOOKUP.parts("B", half))
                .extracting(Part::share, Part::basis)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(0.2, Part.Basis.AREA),
                        org.assertj.core.groups.Tuple.tuple(0.8, Part.Basis.AREA));
        assertThat(LOOKUP.parts("B", new Known(Map.of("B1", 0, "B2", 0), Map.of())))
                .as("nobody lives in either, so residents tell nothing")
                .isEmpty();
        assertThat(LOOKUP.parts("B", NOTHING)).isEmpty();
        assertThat(LOOKUP.parts("C", NOTHING)).extracting(Part::basis).containsExactly(Part.Basis.WHOLE);
    }

    @Test
    void whatCannotBeCarriedOverIsRefusedWithAllItsAreas() {
        assertThatThrownBy(() -> LOOKUP.carry(Map.of("A", 1, "F", 1, "E", 1, "Z", 0), BOTH))
                .isInstanceOf(BadInput.class)
                .hasMessageEndingWith("irregular or not known: E, F, Z");
        assertThat(LOOKUP.irregular()).extracting(Link::toString).containsExactly("E to E1", "F to E1");
    }

    /** From, to and letter of two rows, which do not go together. */
    @ParameterizedTest
    @CsvSource({
        "A, B, U, A, C, U",
        "A, C, U, B, C, U",
        "A, B, S, C, D, U",
        "A, B, S, A, C, U",
        "A, C, M, B, C, U",
        "A, C, M, B, C, X",
        "A, B, M, C, D, U",
        "A, B, S, A, B, S"
    })
    void aLookupThatContradictsItselfIsRefused(
            String from, String to, String change, String from2, String to2, String change2) {
        List<Link> links = List.of(
                new Link(from, to, Change.of(change).orElseThrow()),
                new Link(from2, to2, Change.of(change2).orElseThrow()));
        assertThatThrownBy(() -> AreaLookup.of(links))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("expected U one to one, S one to several, M several to one");
    }

    /** Whatever the lookup and the figures, totals are the same before and after, over all and over each area that changed. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34, 55, 89})
    void inventedLookupsLoseAndMakeNothing(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 200; round++) {
            List<Link> links = new ArrayList<>();
            Known known = new Known(new HashMap<>(), new HashMap<>());
            Map<String, Integer> figures = new HashMap<>();
            for (int group = 0; group < 1 + random.nextInt(12); group++) {
                invent(group, random, links, known, figures);
            }
            AreaLookup lookup = AreaLookup.of(links);
            Map<String, Integer> carried = lookup.carry(figures, known);
            assertThat(sum(carried)).isEqualTo(sum(figures));
            assertThat(carried.values()).allMatch(figure -> figure >= 0);
            for (int group = 0; group < 12; group++) {
                assertThat(sumOf(carried, group)).isEqualTo(sumOf(figures, group));
            }
        }
    }

    private static void invent(int group, Random random, List<Link> links, Known known, Map<String, Integer> figures) {
        int size = 2 + random.nextInt(4);
        Change change = REGULAR.get(random.nextInt(REGULAR.size()));
        for (int i = 0; i < size; i++) {
            String from = group + "-" + (change == Change.SPLIT ? 0 : i);
            String to = group + "-" + (change == Change.MERGED ? "all" : "new" + i);
            links.add(new Link(from, to, change));
            figures.putIfAbsent(from, random.nextInt(4) == 0 ? 0 : random.nextInt(2_000));
            known.squareMetres().put(to, 1 + random.nextDouble() * 1e6);
            if (random.nextInt(5) > 0) {
                known.residents().put(to, random.nextInt(3_000));
            }
        }
    }

    private static int sum(Map<String, Integer> figures) {
        return figures.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static int sumOf(Map<String, Integer> figures, int group) {
        return figures.entrySet().stream()
                .filter(figure -> figure.getKey().startsWith(group + "-"))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }
}
