package cymru.diogel.geodata.vintages;

import cymru.diogel.geodata.BadInput;
import cymru.diogel.geodata.stats.Apportionment;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Carries figures from the areas of one vintage to those of the next, so that no incident and no resident is lost or made:
 * unchanged areas keep theirs, merged areas are summed, a split area's go to its parts in whole numbers. Nothing is carried over
 * an irregular change, nor from an area that the lookup lacks.
 */
public final class AreaLookup {
    private final Map<String, List<Link>> byFrom;

    private AreaLookup(Map<String, List<Link>> byFrom) {
        this.byFrom = byFrom;
    }

    /** @throws IllegalArgumentException with a sentence, where a change is not what its rows say, for then totals would change */
    public static AreaLookup of(Collection<Link> links) {
        Map<String, List<Link>> byFrom =
                links.stream().collect(Collectors.groupingBy(Link::from, TreeMap::new, Collectors.toList()));
        Map<String, List<Link>> byTo = links.stream().collect(Collectors.groupingBy(Link::to));
        links.forEach(link ->
                check(link, byFrom.getOrDefault(link.from(), List.of()), byTo.getOrDefault(link.to(), List.of())));
        return new AreaLookup(byFrom);
    }

    private static void check(Link link, List<Link> siblings, List<Link> origins) {
        boolean asSaid =
                switch (link.change()) {
                    case UNCHANGED -> siblings.size() == 1 && origins.size() == 1;
                    case SPLIT -> siblings.size() > 1 && origins.size() == 1;
                    case MERGED -> siblings.size() == 1 && origins.size() > 1;
                    case IRREGULAR -> true;
                };
        boolean alike = siblings.stream().allMatch(other -> other.change() == link.change())
                && origins.stream().allMatch(other -> other.change() == link.change());
        boolean once = siblings.stream().map(Link::to).distinct().count() == siblings.size();
        if (!asSaid || !alike || !once) {
            throw new IllegalArgumentException(
                    link + " is marked " + link.change().letter() + ", but " + link.from()
                            + " became " + siblings.stream().map(Link::to).toList() + " and " + link.to() + " was "
                            + origins.stream().map(Link::from).toList()
                            + "; expected U one to one, S one to several, M several to one");
        }
    }

    public boolean has(String from) {
        return byFrom.containsKey(from);
    }

    /** Every row that nothing is carried over. */
    public List<Link> irregular() {
        return byFrom.values().stream()
                .flatMap(List::stream)
                .filter(link -> link.change() == Change.IRREGULAR)
                .toList();
    }

    /** The areas it became, each with its share of what is carried; empty where nothing can be: irregular, missing, or no basis to split by. */
    public List<Part> parts(String from, Known known) {
        List<Link> links = byFrom.getOrDefault(from, List.of());
        if (links.isEmpty() || links.get(0).change() == Change.IRREGULAR) {
            return List.of();
        }
        if (links.size() == 1) {
            return List.of(new Part(links.get(0), 1, Part.Basis.WHOLE));
        }
        List<String> codes = links.stream().map(Link::to).toList();
        return known.basis(codes)
                .map(basis -> {
                    double[] shares = known.shares(basis, codes);
                    List<Part> parts = new ArrayList<>();
                    for (int i = 0; i < shares.length; i++) {
                        parts.add(new Part(links.get(i), shares[i], basis));
                    }
                    return List.copyOf(parts);
                })
                .orElse(List.of());
    }

    /**
     * Figures of the later areas, which sum to those of the earlier ones exactly.
     *
     * @param figures by the code of the earlier area
     * @throws BadInput naming every area that has a figure which cannot be carried over
     */
    public Map<String, Integer> carry(Map<String, Integer> figures, Known known) {
        Map<String, Integer> carried = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        new TreeMap<>(figures).forEach((from, figure) -> {
            List<Part> parts = parts(from, known);
            if (parts.isEmpty()) {
                refused.add(from);
            }
            wholes(parts, figure)
                    .forEach((part, whole) -> carried.merge(part.link().to(), whole, Integer::sum));
        });
        if (!refused.isEmpty()) {
            throw new BadInput("nothing is carried over from areas whose change is irregular or not known: "
                    + String.join(", ", refused));
        }
        return carried;
    }

    /** One figure shared out over the parts of an area in whole numbers, by largest remainder. */
    public static Map<Part, Integer> wholes(List<Part> parts, int figure) {
        int[] whole = Apportionment.wholeResidents(
                parts.stream().mapToDouble(Part::share).toArray(), figure);
        Map<Part, Integer> wholes = new HashMap<>();
        for (int i = 0; i < whole.length; i++) {
            wholes.put(parts.get(i), whole[i]);
        }
        return wholes;
    }
}
