package cymru.diogel.etl.vintages;

import cymru.diogel.geodata.database.SqlFile;
import cymru.diogel.geodata.vintages.AreaLookup;
import cymru.diogel.geodata.vintages.Change;
import cymru.diogel.geodata.vintages.Known;
import cymru.diogel.geodata.vintages.Link;
import cymru.diogel.geodata.vintages.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** Which LSOAs became which, by the publisher's lookup, where it and both sets are loaded. */
final class LsoaSuccession {
    private static final String LSOAS = SqlFile.beside(LsoaSuccession.class, "lookup-lsoas.sql");
    private static final String LINKS = SqlFile.beside(LsoaSuccession.class, "lookup-links.sql");

    private final Handle handle;
    private final Map<String, Lsoa> earlier = new TreeMap<>();
    private final Map<String, Lsoa> later = new TreeMap<>();
    private final Known known = new Known(new HashMap<>(), new HashMap<>());

    LsoaSuccession(Handle handle) {
        this.handle = handle;
    }

    /**
     * An LSOA of either set.
     *
     * @param edition of its residents; null, and they 0, where they are not known
     */
    private record Lsoa(
            int id, double squareMetres, @Nullable String edition, int residents, int incidents) {}

    /** Works out the succession of every lookup, and says in lines what was carried over and what was refused. */
    List<String> rebuild() {
        List<String> lines = new ArrayList<>();
        handle.createQuery("select distinct from_vintage, to_vintage from lsoa_lookup order by 1, 2")
                .map((row, context) -> List.of(row.getString(1), row.getString(2)))
                .list()
                .forEach(step -> rebuild(step.get(0), step.get(1), lines));
        return lines;
    }

    private void rebuild(String from, String to, List<String> lines) {
        read(earlier, from);
        read(later, to);
        if (earlier.isEmpty() || later.isEmpty()) {
            return;
        }
        later.forEach((code, lsoa) -> {
            known.squareMetres().put(code, lsoa.squareMetres());
            if (lsoa.edition() != null) {
                known.residents().put(code, lsoa.residents());
            }
        });
        List<Link> links = handle.createQuery(LINKS)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new Link(
                        row.getString("from_code"),
                        row.getString("to_code"),
                        Change.of(row.getString("change")).orElseThrow()))
                .list();
        AreaLookup lookup = AreaLookup.of(links);
        Carried carried = new Carried(from, to, lookup);
        List<Successor> successors = new ArrayList<>();
        earlier.forEach((code, lsoa) -> {
            List<Part> parts = parts(lookup, code);
            carried.add(code, parts, lsoa.residents(), lsoa.incidents());
            AreaLookup.wholes(parts, lsoa.residents())
                    .forEach((part, residents) -> successors.add(successor(lsoa, part, residents, links)));
        });
        Successor.store(handle, successors);
        lines.addAll(carried.lines(edition(later)));
    }

    /** Empty where any of the later LSOAs is not loaded: a part alone would not hold all that there was. */
    private List<Part> parts(AreaLookup lookup, String code) {
        List<Part> parts = lookup.parts(code, known);
        return parts.stream().allMatch(part -> later.containsKey(part.link().to())) ? parts : List.of();
    }

    /** By land, the later LSOA is all of an unchanged or split one's, and of merged ones each has its part. */
    private Successor successor(Lsoa from, Part part, int residents, List<Link> links) {
        String to = part.link().to();
        double land = links.stream()
                .filter(link -> link.to().equals(to))
                .map(link -> earlier.get(link.from()))
                .mapToDouble(lsoa -> lsoa == null ? 0 : lsoa.squareMetres())
                .sum();
        boolean merged = part.link().change() == Change.MERGED;
        return new Successor(
                from.id(),
                Objects.requireNonNull(later.get(to)).id(),
                part.share(),
                merged ? from.squareMetres() / land : 1,
                from.edition(),
                from.edition() == null ? null : Integer.valueOf(residents),
                part.link().change().letter(),
                part.basis().id());
    }

    private static String edition(Map<String, Lsoa> lsoas) {
        return lsoas.values().stream()
                .map(Lsoa::edition)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("");
    }

    private void read(Map<String, Lsoa> lsoas, String vintage) {
        lsoas.clear();
        handle.createQuery(LSOAS)
                .bind("vintage", vintage)
                .map((row, context) -> lsoas.put(
                        row.getString("code"),
                        new Lsoa(
                                row.getInt("area_id"),
                                row.getDouble("area_m2"),
                                row.getString("population_edition"),
                                row.getInt("residents"),
                                row.getInt("incidents"))))
                .list();
    }
}
