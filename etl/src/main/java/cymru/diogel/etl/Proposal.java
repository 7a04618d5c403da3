package cymru.diogel.etl;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Of a table that nothing recognised: what was looked for, what was found, and the mapping that would come closest. */
final class Proposal {
    private static final int SHOWN = 15;
    /** No form that people send has more. */
    private static final int CONSIDERED = 200;

    /** Jaro–Winkler, from 0 to 1: under this two headings mean different things. */
    private static final double ALIKE = 0.84;

    private static final JaroWinklerSimilarity SIMILARITY = new JaroWinklerSimilarity();

    private Proposal() {}

    /** The sentence, which goes on from the name of the file. */
    static String of(Collection<String> found) {
        String looked = "has no headings that Diogel knows; looked for those of "
                + TableForm.datasets().collect(Collectors.joining(", ")) + "; found "
                + found.stream().limit(SHOWN).collect(Collectors.joining(", "))
                + (found.size() > SHOWN ? " and " + (found.size() - SHOWN) + " more" : "");
        Match best = TableForm.ALL.stream()
                .map(form -> match(form, found.stream().limit(CONSIDERED).toList()))
                .max(Comparator.comparingDouble(Match::share))
                .orElseThrow();
        if (best.share() < 0.5) {
            return looked;
        }
        String lines = best.theirs().entrySet().stream()
                .map(pair -> quoted(pair.getKey()) + "," + quoted(pair.getValue()))
                .collect(Collectors.joining(" | "));
        String missing = best.form().headings().stream()
                .filter(heading -> !best.theirs().containsKey(heading))
                .collect(Collectors.joining(", "));
        return looked + ". It comes closest to " + best.form().dataset()
                + ": try --columns with a CSV of these lines: ours,theirs | " + lines
                + (missing.isEmpty() ? "" : "; nothing was found for " + missing);
    }

    /**
     * How a form could be filled.
     *
     * @param theirs the heading found, by ours
     */
    private record Match(TableForm form, Map<String, String> theirs) {
        double share() {
            return (double) theirs.size() / form.headings().size();
        }
    }

    private static Match match(TableForm form, Collection<String> found) {
        Map<String, String> theirs = new LinkedHashMap<>();
        Set<String> free = new HashSet<>(found);
        for (String ours : form.headings()) {
            List<String> alike = free.stream()
                    .filter(heading -> likeness(ours, heading) >= ALIKE)
                    .sorted(Comparator.comparingDouble((String heading) -> -likeness(ours, heading))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            if (!alike.isEmpty()) {
                theirs.put(ours, alike.get(0));
                free.remove(alike.get(0));
            }
        }
        return new Match(form, theirs);
    }

    private static double likeness(String one, String other) {
        return SIMILARITY.apply(plain(one), plain(other));
    }

    private static String plain(String heading) {
        return heading.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }

    private static String quoted(String text) {
        return text.contains(",") || text.contains("\"") ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }
}
