package cymru.diogel.etl.vintages;

import cymru.diogel.geodata.vintages.AreaLookup;
import cymru.diogel.geodata.vintages.Change;
import cymru.diogel.geodata.vintages.Part;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What a lookup carried from one vintage of LSOAs to the next, and what it refused, for the report of a load. */
final class Carried {
    private static final int NAMED = 20;

    private final String step;
    private final AreaLookup lookup;
    private final Map<Change, Set<String>> before = new EnumMap<>(Change.class);
    private final Map<Change, Set<String>> after = new EnumMap<>(Change.class);
    private final List<String> byArea = new ArrayList<>();
    private final List<String> irregular = new ArrayList<>();
    private final List<String> unknown = new ArrayList<>();
    private final Total residents = new Total();
    private final Total incidents = new Total();

    Carried(String from, String to, AreaLookup lookup) {
        this.step = "lsoas " + from + " to " + to + ": ";
        this.lookup = lookup;
    }

    /** A figure of all areas that could be carried over, before and after. */
    private static final class Total {
        private long before;
        private long after;

        void add(int figure, List<Part> parts) {
            before += figure;
            after += AreaLookup.wholes(parts, figure).values().stream()
                    .mapToInt(Integer::intValue)
                    .sum();
        }

        @Override
        public String toString() {
            return String.format(Locale.UK, "%,d before, %,d after", before, after);
        }
    }

    /** An earlier LSOA with its figures; without parts where nothing of it can be carried over. */
    void add(String code, List<Part> parts, int itsResidents, int itsIncidents) {
        if (parts.isEmpty()) {
            boolean known =
                    lookup.irregular().stream().anyMatch(link -> link.from().equals(code));
            (known ? irregular : unknown).add(code);
            return;
        }
        Change change = parts.get(0).link().change();
        before.computeIfAbsent(change, first -> new HashSet<>()).add(code);
        parts.forEach(part -> after.computeIfAbsent(change, first -> new HashSet<>())
                .add(part.link().to()));
        if (parts.get(0).basis() == Part.Basis.AREA) {
            byArea.add(code);
        }
        residents.add(itsResidents, parts);
        incidents.add(itsIncidents, parts);
    }

    /** @param edition of the later residents that split areas are split by; empty where none is loaded */
    List<String> lines(String edition) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(
                Locale.UK,
                "%s%,d unchanged, %,d split into %,d%s, %,d merged into %,d; residents %s; incidents %s",
                step,
                count(before, Change.UNCHANGED),
                count(before, Change.SPLIT),
                count(after, Change.SPLIT),
                count(before, Change.SPLIT) > byArea.size() ? " by their residents of " + edition : "",
                count(before, Change.MERGED),
                count(after, Change.MERGED),
                residents,
                incidents));
        name(lines, "split by square metres, for the residents of their parts are not known", byArea);
        name(lines, "refused, their change is irregular (X)", irregular);
        name(lines, "refused, not in the lookup or what they became is not loaded", unknown);
        return lines;
    }

    private static int count(Map<Change, Set<String>> areas, Change change) {
        return areas.getOrDefault(change, Set.of()).size();
    }

    private void name(List<String> lines, String what, List<String> codes) {
        if (!codes.isEmpty()) {
            String more = codes.size() > NAMED ? String.format(Locale.UK, " and %,d more", codes.size() - NAMED) : "";
            lines.add(step + what + ": " + String.join(", ", codes.subList(0, Math.min(NAMED, codes.size()))) + more);
        }
    }
}
